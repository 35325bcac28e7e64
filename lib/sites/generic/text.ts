/** The text of a message as a reader sees it on the screen: blanks of the page's source folded, blocks on lines of their own. */
import { childrenOf, isNeverText, parentOf, styleOf } from '../dom';
import { nameOfSign, type RunText } from '../text-runs';
import type { TextRun } from '../types';

const BLOCK = new Set(
  'address article blockquote center dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELL = new Set(['td', 'th']);

/** Whether blanks and line ends of the source are shown as they stand. */
function keepsBlanks(element: Element): 'all' | 'lines' | 'none' {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.localName === 'pre') return 'all';
  const white = styleOf(element)?.whiteSpace ?? '';
  if (/^(?:pre|pre-wrap|break-spaces)/.test(white)) return 'all';
  return /^pre-line/.test(white) ? 'lines' : 'none';
}

interface Options {
  /** not part of the text */
  skip(element: Element): boolean;
  /** read only these elements and what is in them; all when absent */
  only?: ReadonlySet<Element>;
}

export function readText(root: Element, { skip }: Options): RunText {
  const runs: TextRun[] = [];
  let text = '';
  /** what has to stand before the next sign */
  let gap: '' | ' ' | '\n' = '';
  const put = (node: Text, from: number, to: number) => {
    if (gap !== '' && text !== '') text += gap;
    gap = '';
    runs.push({ node, at: text.length - from, from, to });
    text += node.data.slice(from, to);
  };
  const line = () => {
    gap = '\n';
  };
  const folded = (node: Text, lines: boolean) => {
    const part = lines ? /[^\S\n]+|\n/g : /\s+/g;
    let from = 0;
    const upTo = (to: number) => {
      if (to > from) put(node, from, to);
    };
    for (const blank of node.data.matchAll(part)) {
      // a fixed blank is part of the text
      if (blank[0] === '\u00a0' || blank[0] === '\u3000') continue;
      upTo(blank.index);
      if (blank[0] === '\n' && lines) line();
      else if (gap === '') gap = ' ';
      from = blank.index + blank[0].length;
    }
    upTo(node.data.length);
  };
  const walk = (parent: Element, keep: 'all' | 'lines' | 'none'): void => {
    for (const node of childrenOf(parent)) {
      if (node.nodeType === 3) {
        const run = node as Text;
        if (run.data === '') continue;
        if (keep === 'all') put(run, 0, run.data.length);
        else folded(run, keep === 'lines');
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const name = element.localName;
        if (name === 'br') {
          // two line ends in a row stay two
          if (gap === '\n' && text !== '') text += '\n';
          line();
        } else if (name === 'img') {
          const sign = nameOfSign(element);
          if (sign !== '') {
            if (gap !== '' && text !== '') text += gap;
            gap = '';
            text += sign;
          }
        } else if (!isNeverText(element) && !skip(element)) {
          const block = BLOCK.has(name);
          if (block && text !== '') line();
          else if (CELL.has(name) && gap === '') gap = ' ';
          walk(element, name === 'pre' ? 'all' : keep);
          if (block && text !== '') line();
        }
      }
    }
  };
  walk(root, keepsBlanks(root));
  return trimmedRuns(text, runs);
}

function trimmedRuns(raw: string, runs: TextRun[]): RunText {
  const start = raw.length - raw.trimStart().length;
  const text = raw.trim();
  return {
    text,
    runs: runs.flatMap((run) => {
      const at = run.at - start;
      const from = Math.max(run.from ?? 0, -at);
      const to = Math.min(run.to ?? run.node.data.length, text.length - at);
      return from < to ? [{ node: run.node, at, from, to }] : [];
    }),
  };
}

/** A part of a text, with the nodes it stands in. */
export function slice({ text, runs }: RunText, start: number, end: number): RunText {
  return {
    text: text.slice(start, end),
    runs: runs.flatMap((run) => {
      const at = run.at - start;
      const from = Math.max(run.from ?? 0, -at);
      const to = Math.min(run.to ?? run.node.data.length, end - start - at);
      return from < to ? [{ node: run.node, at, from, to }] : [];
    }),
  };
}
