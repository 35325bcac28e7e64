/**
 * The words of a page in reading order: headings, paragraphs, tables with their cells, each with the text nodes it is
 * made of. For pages that are read as a whole; menus, side columns and lists of links are left out.
 */
import { childrenOf, isNeverText, isShown, parentOf } from '../sites/dom';
import type { TextRun } from '../sites/types';

export interface PageParagraph {
  text: string;
  heading: boolean;
  /** the block that holds it: no other paragraph has the same */
  element: Element;
  runs: TextRun[];
  /** cells of a table, row by row */
  rows?: string[][];
}

const SKIPPED =
  'nav, aside, [role="navigation"], [role="complementary"], [role="search"], [aria-hidden="true"], jl-layer, [class*="related" i], [class*="recommend" i], [class*="breadcrumb" i]';
const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody tfoot thead tr td th caption ul'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
/** A page longer than this is read as far as this. */
const MOST_PARAGRAPHS = 1500;
const MOST_CHARS = 200_000;
const MOST_NODES = 60_000;
const MOST_ROWS = 200;
/** A line in bold of at most so many characters stands for a heading. */
const SHORT = 40;

/** Yields between pieces, so that a long page can be read in slices. */
export function* pageWords(doc: Document): Generator<undefined, PageParagraph[]> {
  const found: PageParagraph[] = [];
  const taken = new Map<Element, PageParagraph>();
  let chars = 0;
  let nodes = 0;
  let open: { text: string; gap: '' | ' '; runs: TextRun[]; linked: number; bold: number } | null = null;

  const put = (node: Text, linked: boolean, bold: boolean) => {
    open ??= { text: '', gap: '', runs: [], linked: 0, bold: 0 };
    let from = 0;
    const upTo = (to: number) => {
      if (!open || to <= from) return;
      if (open.gap !== '' && open.text !== '') open.text += open.gap;
      open.gap = '';
      open.runs.push({ node, at: open.text.length - from, from, to });
      open.text += node.data.slice(from, to);
      if (linked) open.linked += to - from;
      if (bold) open.bold += to - from;
    };
    for (const blank of node.data.matchAll(/\s+/g)) {
      upTo(blank.index);
      if (open.gap === '') open.gap = ' ';
      from = blank.index + blank[0].length;
    }
    upTo(node.data.length);
  };

  const flush = (): void => {
    const done = open;
    open = null;
    const first = done?.runs[0]?.node;
    if (!done || !first || !/\S/.test(done.text)) return;
    const heading = inHeading(first) || (done.text.length <= SHORT && done.bold >= done.text.length * 0.9);
    // a line that is nothing but a link leads to another page
    if (done.linked > done.text.length * 0.8 && !heading) return;
    let element = parentOf(first);
    for (let up = element; up; up = parentOf(up)) {
      element = up;
      if (BLOCK.has(up.localName) || up.localName.includes('-')) break;
    }
    if (!element || !isShown(element)) return;
    chars += done.text.length;
    const before = taken.get(element);
    if (before) {
      // paragraphs that only line ends divide stand in one element: they are told as one, line by line
      const shift = before.text.length + 1;
      before.text += `\n${done.text}`;
      before.runs.push(...done.runs.map((run) => ({ ...run, at: run.at + shift })));
      return;
    }
    const paragraph = { text: done.text, heading, element, runs: done.runs };
    taken.set(element, paragraph);
    found.push(paragraph);
  };

  const full = () => found.length >= MOST_PARAGRAPHS || chars >= MOST_CHARS || nodes >= MOST_NODES;

  function* walk(parent: Element, linked: boolean, bold: boolean): Generator<undefined, void> {
    for (const node of childrenOf(parent)) {
      if (full()) return;
      nodes += 1;
      if (node.nodeType === 3) {
        put(node as Text, linked, bold);
        continue;
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') {
        flush();
        continue;
      }
      if (isNeverText(element) || element.matches(SKIPPED)) continue;
      const block = BLOCK.has(name) || name.includes('-');
      if (block) flush();
      if (name === 'table' && isData(element)) {
        const table = tableOf(element as HTMLTableElement);
        if (table && isShown(element)) {
          taken.set(element, table);
          chars += table.text.length;
          found.push(table);
        }
      } else yield* walk(element, linked || name === 'a', bold || name === 'b' || name === 'strong');
      if (block) {
        flush();
        yield;
      }
    }
  }
  if (doc.body && isShown(doc.body)) yield* walk(doc.body, false, false);
  flush();
  return found;
}

function inHeading(node: Node): boolean {
  for (let up = parentOf(node), steps = 0; up && steps < 4; up = parentOf(up), steps++)
    if (HEADING.test(up.localName) || up.getAttribute('role') === 'heading') return true;
  return false;
}

/** A table that only arranges the page holds long stretches in few cells, or other tables. */
function isData(table: Element): boolean {
  const cells = table.querySelectorAll('td, th').length;
  return cells >= 4 && table.querySelector('table') === null && (table.textContent ?? '').length / cells <= 120;
}

function tableOf(table: HTMLTableElement): PageParagraph | null {
  const runs: TextRun[] = [];
  const rows: string[][] = [];
  let text = '';
  for (const row of [...table.querySelectorAll('tr')].slice(0, MOST_ROWS)) {
    const cells: string[] = [];
    if (text !== '') text += '\n';
    for (const cell of row.querySelectorAll('td, th')) {
      if (cells.length > 0) text += ' ';
      let words = '';
      const walk = (parent: Node): void => {
        for (const node of childrenOf(parent)) {
          if (node.nodeType === 1 && !isNeverText(node as Element)) walk(node);
          if (node.nodeType !== 3) continue;
          const { data } = node as Text;
          const from = data.length - data.trimStart().length;
          const part = data.trim();
          if (part === '') continue;
          runs.push({ node: node as Text, at: text.length - from, from, to: from + part.length });
          text += part;
          words += part;
        }
      };
      walk(cell);
      cells.push(words);
    }
    rows.push(cells);
  }
  return /\S/.test(text) ? { text, heading: false, element: table, runs, rows } : null;
}
