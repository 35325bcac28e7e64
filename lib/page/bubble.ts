import type { PageMessage } from '../sites/types';

/** The element that looks like the message to a reader: around all its text, but not as wide as the whole row. */
export function bubbleOf({ element, runs }: PageMessage, list: Element | null): Element {
  const first = runs[0]?.node.parentElement ?? element;
  let inner: Element = first;
  for (const { node } of runs)
    while (!inner.contains(node) && inner !== element && inner.parentElement) inner = inner.parentElement;
  const widest = (list ?? element).getBoundingClientRect().width * 0.9;
  let bubble = inner;
  for (let at: Element | null = inner; at && element.contains(at); at = at.parentElement) {
    if (at.getBoundingClientRect().width > widest) break;
    bubble = at;
  }
  return bubble;
}
