import type { Key, Params } from '../../lib/i18n';
import type { Item, Line, Means, Reckoned, Rhythm } from '../../lib/plan/budget';
import { sumText } from '../../lib/plan/money/fen';
import type { Part } from './Explained';

type Say = (key: Key, params?: Params) => string;

export const itemText = (item: Item) => `money.item.${item}` as const satisfies Key;
export const rhythmText = (rhythm: Rhythm) => `money.rhythm.${rhythm}` as const satisfies Key;
export const groupText = (group: Line['group']) => `money.group.${group}` as const satisfies Key;

export function lineName(say: Say, line: Line): string {
  if (line.name.trim() !== '') return line.name.trim();
  if (line.item !== 'own') return say(itemText(line.item));
  return say(line.group === 'income' ? 'money.line.income' : 'money.line.own');
}

/** How a line became a sum of a month; nothing where it was typed as one. */
export function howText(say: Say, { how, line }: Reckoned): string {
  if (!how) return '';
  if (how.by === 'days') return say('money.how.days', { sum: sumText(how.fen, 'if-any'), n: how.days });
  if (how.by === 'mean') return say('money.how.mean', { n: how.months.length, least: sumText(how.leastFen, 'if-any') });
  if (line.rhythm === 'month') return '';
  return say(`money.how.${line.rhythm as 'week'}` satisfies Key, { sum: sumText(how.fen, 'if-any') });
}

export const partsOf = (say: Say, means: Means, groups: readonly Line['group'][], off = false): Part[] =>
  means.lines.flatMap((each): Part[] =>
    each.monthFen !== null && groups.includes(each.line.group)
      ? [{ name: lineName(say, each.line), fen: each.monthFen, how: howText(say, each), off }]
      : [],
  );
