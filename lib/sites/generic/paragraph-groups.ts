/** The notices of a lender's page: paragraphs that belong together, and tables of cost. */
import { parentOf } from '../dom';
import type { PageMessage } from '../types';
import type { Block } from './blocks';
import { hash } from './keys';
import { readText } from './text';

const TABLE_OF_COST = /期数|期次|应还|本金|利息|服务费|担保费|会员费|罚息|年化|费率|还款日|手续费|咨询费/;

/** An account's own list of what came and went: it says nothing of a loan's cost. */
const STATEMENT = /对方(?:户名|账[号户])|交易(?:时间|日期|对方)|余额|收入|支出|摘要/g;
export const isTableOfCost = (text: string) =>
  TABLE_OF_COST.test(text) && new Set(text.split('\n')[0]?.match(STATEMENT) ?? []).size < 2;

/** Paragraphs that follow each other without a heading between them say one thing; a table is a thing of its own. */
export function paragraphGroups(blocks: readonly Block[]): PageMessage[] {
  const groups: Block[][] = [];
  let open: Block[] | null = null;
  for (const block of blocks) {
    const table = block.element.localName === 'table';
    const near = open?.at(-1);
    const together =
      near && parentOf(near.element) === parentOf(block.element) && !table && near.element.localName !== 'table';
    if (block.heading) open = null;
    else if (open && together) open.push(block);
    else {
      open = [block];
      groups.push(open);
    }
  }
  const keys = new Map<string, number>();
  return groups.flatMap((group) => {
    const text = group.map((block) => block.text).join('\n');
    const [first] = group;
    const table = first?.element.localName === 'table';
    if (!first || (!table && (text.length < 12 || !/[，。；：,;]|\d/.test(text))) || (table && !isTableOfCost(text)))
      return [];
    const runs: PageMessage['runs'] = [];
    let whole = '';
    for (const block of group) {
      const read = readText(block.element, { skip: () => false });
      if (whole !== '') whole += '\n';
      runs.push(...read.runs.map((run) => ({ ...run, at: run.at + whole.length })));
      whole += read.text;
    }
    const parent = parentOf(first.element);
    const element = group.length > 1 && parent && onlyThese(parent, group) ? parent : first.element;
    const name = hash(whole);
    const many = keys.get(name) ?? 0;
    keys.set(name, many + 1);
    return [
      {
        key: many ? `${name}-${many}` : name,
        element,
        runs,
        text: whole,
        sender: null,
        sentAt: null,
        shownTime: null,
        direction: null,
      },
    ];
  });
}

const onlyThese = (parent: Element, group: readonly Block[]) =>
  [...parent.children].every(
    (child) => group.some(({ element }) => element === child) || /^h[1-6]$/.test(child.localName),
  );
