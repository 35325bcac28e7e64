/** The sum paid out is less than the loan on paper: both stand in the text, one beside the other. */
import rule from '../rules/prededucted-interest';
import { type Found, matches, type Shape, shapeOf } from './figures';
import type { Judge } from './index';

const YUAN = '(?:元整?|块钱?|rmb|整)?';
const LENT =
  '(?:借款?金?额?|借款本金|原始借款|借了?|批了?|合同(?:写|金额|上)?|拿|首贷|申请了?|额度|欠|本金|条子|当票?(?:写)?|prin|应还|payback|签约价|写|获得|放款到帐了吗[?？]?)[:：你您款的]?';
const GOT =
  '(?:到手(?:金额)?|实收|实到|实付|到账(?:金额)?|到帐|净到手|只到账|拿走|打你|打到卡上|打给你|给你|先拿|只给|net|拿到手?|收到|变现)[:：你您的]?';
/** what was paid out may be less for other reasons */
const OTHER_REASON = /已还|还款成功|到账通知|工资|提现手续|退款|自愿|旧账|结清旧|最低|首期还|已扣款/;

function* keptBack(s: Shape): Generator<Found> {
  yield* matches(s, `${LENT}(?<a>#)${YUAN}[^#]{0,16}?${GOT}(?<b>#)`);
  yield* matches(s, `(?<a>#)${YUAN}(?:的条子|的单子|借款|额度)?[^#]{0,8}?${GOT}(?<b>#)`);
  yield* matches(s, `${GOT}(?<b>#)${YUAN}[^#]{0,10}?(?:欠|应还|还|合同|到期还|本金|算)(?<a>#)`);
  yield* matches(s, `本金(?<a>#)[^#]{0,12}?${GOT}(?<b>#)`);
}

export const payout: Judge = ({ scan, kind, silenced }, soFar) => {
  if (kind === 'normal' || kind === 'reminder' || soFar.some((r) => r.rule === rule)) return [];
  const s = shapeOf(scan.text);
  if (s.numbers.size < 2) return [];
  for (const f of keptBack(s)) {
    const [a, b] = [f.value('a'), f.value('b')];
    if (!a || !b || a < 300 || b >= a || b < a * 0.4) continue;
    const around = s.text.slice(Math.max(0, f.start - 10), f.end + 14);
    const [start, end] = [s.home(f.start), s.home(f.end)];
    if (OTHER_REASON.test(around) || silenced(start, end)) continue;
    return [{ rule, confidence: 'high', start, end: Math.max(end, start + 1) }];
  }
  return [];
};
