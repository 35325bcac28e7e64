/** The blocks of a page's running words. */
import { holds, isShown, parentOf } from '../dom';
import type { PageMessage } from '../types';
import type { Survey } from './survey';
import { readText } from './text';

export const SKIPPED =
  'nav, footer, aside, header nav, [role="navigation"], [role="contentinfo"], [role="complementary"]';
const BLOCKS =
  'p, li, dd, dt, blockquote, pre, h1, h2, h3, h4, h5, h6, div, section, article, td, th, caption, figure, main, label, ul, ol, dl, table, address, header, footer, form, body';

export interface Block {
  element: Element;
  text: string;
  heading: boolean;
}

/** What the page turned out to be, where it holds no list. */
export type Flat =
  | { kind: 'article' }
  | { kind: 'letter' | 'portal' | 'log'; container: Element; messages: PageMessage[] }
  | { kind: 'none' };

/** The innermost blocks with words, in order; a table is one. */
export function blocksOf(survey: Survey): Block[] {
  const blocks: Block[] = [];
  const seen = new Set<Element>();
  for (const { element } of survey.pieces) {
    if (element.closest(SKIPPED)) continue;
    const table = element.closest('table');
    let block: Element = element;
    if (table && !isLayout(table, survey)) block = table;
    else while (!block.matches(BLOCKS) && parentOf(block)) block = parentOf(block) ?? block;
    const last = blocks.at(-1)?.element;
    // words straight inside a block that also holds other blocks belong with them
    if (seen.has(block) || (last && holds(last, block))) continue;
    seen.add(block);
    if (!isShown(block)) continue;
    const { text } = readText(block, { skip: () => false });
    if (text === '') continue;
    while (blocks.length > 0 && holds(block, (blocks.at(-1) as Block).element)) blocks.pop();
    blocks.push({
      element: block,
      text,
      heading: /^h[1-6]$/.test(block.localName) || block.matches('[role="heading"]'),
    });
  }
  return blocks;
}

/** A table that only arranges the page holds long stretches of words in few cells. */
function isLayout(table: Element, { inside }: Survey): boolean {
  const cells = table.querySelectorAll('td, th').length;
  const chars = inside.get(table)?.chars ?? 0;
  return table.querySelector('table') !== null || cells <= 3 || chars / Math.max(1, cells) > 120;
}
