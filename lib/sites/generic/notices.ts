/** Rows between messages that no person said. */
import { wordsOf } from '../dom';
import type { RowRead } from './row';
import { placeOf, type Side } from './sides';
import { SYSTEM } from './words';

/** Where most rows have a voice, a row without one was said by nobody: "对方已离开", "以上为历史消息". */
export function withoutNotices(rows: RowRead[], sides: ReadonlyMap<RowRead, Side>, container: Element): RowRead[] {
  const hasVoice = (row: RowRead) => row.voiced || (sides.get(row) ?? null) !== null;
  const most = rows.filter(hasVoice).length * 2 > rows.length;
  const called = new Set(rows.filter((row) => row.side === null && !row.named && isCalledNotice(row.row)));
  // a place alone gives no voice to what its own name calls a notice among messages that are not called so
  const few = called.size * 2 < rows.length;
  return rows.filter(
    (row) => !(few && called.has(row)) && ((most && hasVoice(row)) || !isNotice(row, container, most)),
  );
}

const CALLED = /^(?:system|sys|notice|tip|tips|hint|event|divider|separator|tombstone|prompt|evaluate)$/;
const isCalledNotice = (row: Element) => wordsOf(row).some((word) => CALLED.test(word));

function isNotice({ row, words, text, named, stamps }: RowRead, container: Element, others: boolean): boolean {
  const called = [...wordsOf(row), ...(words === row ? [] : wordsOf(words))].some((word) => SYSTEM.has(word));
  const { place, bubble } = placeOf(words, row, container);
  if (others)
    return called || place === 'middle' || (!bubble && !named && stamps.length === 0 && text.text.length <= 60);
  return text.text.length <= 40 && place === 'middle' && called;
}
