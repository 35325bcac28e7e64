/** What adapters of conversations have in common: alternatives in order, keys, and the line of time above a message. */
import { wordsOf } from './dom';
import { hash } from './generic/keys';
import { readText } from './generic/text';
import type { RunText } from './text-runs';

/** The first of several alternatives that is there. */
export function firstOf(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** All elements of the first alternative that is there at all, none inside another. */
export function allOf(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll(selector)].filter((each) => !each.parentElement?.closest(selector));
    if (found.length > 0) return found;
  }
  return [];
}

export const wordsIn = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const textOf = (element: Element, skip: string): RunText =>
  readText(element, { skip: (inner) => inner.matches(skip) });

/** Gives each message a key of its own although pages repeat themselves. */
export function keys(): (wanted: string | null, text: string, shownTime: string | null) => string {
  const used = new Map<string, number>();
  return (wanted, text, shownTime) => {
    const name = wanted || hash(`${shownTime ?? ''}|${text}`);
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  };
}

export const hasWord = (element: Element, word: string) => wordsOf(element).includes(word);
