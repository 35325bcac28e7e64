/**
 * A sum as somebody types it into a field: the whole text is the sum, or it is none. One way of reading for every field
 * of the product, so that what is an amount in one place is an amount in all.
 */
import { readAmounts } from './amounts';
import { fold } from './fold';

/** More than a household ever owes, and far below what a number holds exactly. */
export const MOST_FEN = 100_000_000_00;

const SCALES: Record<string, bigint> = { 千: 1000n, 万: 10_000n, 萬: 10_000n, k: 1000n, w: 10_000n };

/** "1,234.5", "¥800 元", "1.2万", "三千五百元" as whole fen; null where it is no amount, has parts of a fen, or is beyond reason. */
export function fenOf(typed: string): number | null {
  const text = typed.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const fen = figures(text) ?? numerals(text);
  return fen === null || fen > MOST_FEN ? null : fen;
}

/** Decimal text, taken exactly. */
function figures(text: string): number | null {
  const match = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d{1,12})?(?:\.(\d{1,6}))?([千万萬kw])?(?:元|块|塊|yuan|rmb|cny)?$/.exec(
    text,
  );
  const digits = match?.[1];
  const decimals = match?.[2] ?? '';
  if (!match || (digits === undefined && decimals === '')) return null;
  const scale = match[3] === undefined ? 1n : (SCALES[match[3]] ?? 1n);
  const all = BigInt((digits ?? '0').replaceAll(',', '') + decimals) * scale * 100n;
  const by = 10n ** BigInt(decimals.length);
  return all % by === 0n ? Number(all / by) : null;
}

/** Chinese numerals, as messages write them; the number must be the whole text, and whole yuan. */
function numerals(text: string): number | null {
  if (
    !/^[¥￥]?[〇零一二两兩三四五六七八九十百千万萬亿億壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]+(?:元|块|塊|圆|圓)?(?:整|钱|錢)?$/.test(
      text,
    )
  )
    return null;
  const bare = text.replace(/(?:元|块|塊|圆|圓)?(?:整|钱|錢)?$/, '');
  const folded = fold(`${bare}元`);
  const [sum, more] = readAmounts(folded.text, () => false);
  if (!sum || more || sum.start > 0 || sum.end < folded.text.length || sum.value % 100 !== 0) return null;
  return sum.value;
}
