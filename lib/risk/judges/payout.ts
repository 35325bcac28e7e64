/** The sum paid out is less than the loan on paper: both stand in the text, one beside the other. */
import rule from '../rules/prededucted-interest';
import { type Found, matches, type Shape, shapeOf } from './figures';
import type { Judge } from './index';

const YUAN = '(?:元整?|块钱?|rmb|整)?';
const LENT =
  '(?:借款?金?额?|签|批|能批|获批|恭喜获批|合同总额|借(?:您|你)|借款本金|原始借款|借了?|批了?|合同(?:写|金额|上)?|拿|首贷|申请了?|额度|欠|本金|条子|当票?(?:写)?|prin|应还|payback|签约价|写|获得|放款到帐了吗[?？]?)[:：你您款的]?';
const GOT =
  '(?:到手(?:金额)?|实拿|实际(?:入账|到账|支付|收到)|入账|到(?:您|你)卡上|给了?(?:您|你)|打款|只拿了?|到卡|才|实收|实到|实付|到账(?:金额)?|到帐|净到手|只到账|拿走|打你|打到卡上|打给你|给你|先拿|只给|net|拿到手?|收到|变现)[:：你您的]?';
/** what is kept, when, and how: said without both sums */
const WHEN =
  '(?:放款|打款|到账|到帐|出款|拨款|下款|发放|支用|到手|借款本金中|从?本金(?:里|中)?|从?放款(?:金?额)?中|从借款金额中|自借款|从?当金)';
const KEEP =
  '(?:扣(?:除|收|划|下|掉|走|了|留)?|预扣|坐扣|代扣|减(?:去)?|留存|抵减|抵扣|收取|收走|先收|先行收取|砍掉?|抽走|结掉|拿掉|直接?收|压着|压住|预留|搁我)';
const WHAT =
  '(?:利息|首期息?|头期|头息|首月|服务费|手续费?|保证金|押金|费|费用|风控|准备金|服务金|共担金|履约|息|茶水|介绍|管理)';
const CHARGE = '(?:费用?|利息|保证金|押金|该款)';
const TAKEN = '(?:直接|提前|先行|一次性|预先|默认)?(?:扣除|扣收|扣留|扣划|扣取|扣下|抵扣|预扣)';
/** a discount, a refusal, an old debt settled */
const NO_KEEP =
  /不[得会扣收从由]|另行|无|免|减免|优惠|立减|工资|还款|旧贷|结清|退还|提前还|年费|红包|从(?:账户|您的卡|绑定)/;

function* told(s: Shape): Generator<Found> {
  yield* matches(s, `${WHEN}[^，,。;；#]{0,8}${KEEP}[^，,。;；]{0,10}(?:${WHAT}|#(?:%|％|元|个点)?)`);
  yield* matches(s, `${WHAT}[^，,。;；]{0,12}${WHEN}[^，,。;；#]{0,8}${KEEP}`);
  yield* matches(
    s,
    `${CHARGE}[^。;；#]{0,24}(?:从|自|由)[^，,。;；#]{0,16}(?:款项|借款金额|放款金额|出借款|借款|贷款|本金)(?:中|里|内)[^，,。;；#]{0,6}${TAKEN}`,
  );
  yield* matches(
    s,
    `${CHARGE}[^。;；#]{0,8}(?:于|在)[^，,。;；#]{0,14}(?:支付借款|发放借款|放款|提供借款|出借资金|出借)[^，,。;；#]{0,4}时[^，,。;；#]{0,16}${TAKEN}`,
  );
  yield* matches(
    s,
    `(?:头|首|前|第一)(?:#|一|几)?(?:期|个?月|天|周|笔)的?(?:息|利息|利钱|钱|费)?[^，,。;；]{0,8}(?:先扣|先抽|先收|抽走|扣下|扣掉|提前收|先拿|先给|先付|先减)`,
  );
  yield* matches(
    s,
    `(?:头息|砍头|砍头息|利息|息)(?:先|提前|预先)(?:扣|收|拿)|砍头不砍尾|先(?:收|扣)(?:一|#)?个?(?:月|期|周)的?(?:利?息|利钱)`,
  );
  yield* matches(
    s,
    `先(?:扣|砍|压|减)(?:掉|去)?#[^，,。;；]{0,4}(?:手续|利息|押金|息|费|服务|保证)?[^#]{0,8}(?:再|才|就)?(?:打款|放款|到账|到手|下款|打给)`,
  );
  yield* matches(
    s,
    `扣(?:掉|了)?#?(?:个点|个?月|%)?的?(?:介绍费|利息|手续费?|服务费|中介费?)[^。;；]{0,16}(?:到手|实拿|到账|打给)`,
  );
  yield* matches(s, `先(?:扣|减|收|砍)(?:掉)?#(?:%|％|个点|成)`);
  yield* matches(s, `先(?:扣|减|收)#(?:元|块)?(?:的)?(?:手续|利息|押金|息|审核|费)`);
  yield* matches(
    s,
    `(?:差额|差的#?|那#|剩下?#|少的#?|#)(?:元|块)?(?:是|系|算|当|为|给)[^，,。;；]{0,10}(?:风控|茶水|手续|头期|首期|砍|押金|诚信|建档|服务费?|管理费?|提前收)[^，,。;；]{0,8}(?:放款|扣|收|搁|砍|钱|费|息|金|$|，|,)`,
  );
  yield* matches(
    s,
    `(?:扣除|扣掉|减去|除去|扣了)[^，,。;；]{0,10}#(?:元|块|%)?[^，,。;；]{0,4}(?:后|再|才)?(?:实际)?(?:入账|到账|到手|打款|放款|打给|实到)`,
  );
  yield* matches(
    s,
    `#[%％][^，,。;；]{0,12}(?:留存|作为履约|作为保证|不予发放|留作)|实收#[%％][^，,。;；]{0,4}(?:视为|即)`,
  );
  yield* matches(s, `(?:押金|保证金)#(?:元|块)?[^。;；]{0,6}放款[^。;；]{0,6}(?:压|留|扣)`);
}

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
  if (!/[扣减收留砍抽压拿息差]|到|实/.test(s.text)) return [];
  for (const f of keptBack(s)) {
    const [a, b] = [f.value('a'), f.value('b')];
    if (!a || !b || a < 300 || b >= a || b < a * 0.4) continue;
    const around = s.text.slice(Math.max(0, f.start - 10), f.end + 14);
    const [start, end] = [s.home(f.start), s.home(f.end)];
    if (OTHER_REASON.test(around) || silenced(start, end)) continue;
    return [{ rule, confidence: 'high', start, end: Math.max(end, start + 1) }];
  }
  for (const f of kind === 'scam' ? [] : told(s)) {
    const words = s.text.slice(f.start, f.end);
    const around = s.text.slice(Math.max(0, f.start - 8), f.end + 8);
    const [start, end] = [s.home(f.start), s.home(f.end)];
    if (NO_KEEP.test(words) || /谨防|警惕|不得|不会|无需|不收/.test(around) || silenced(start, end)) continue;
    return [{ rule, confidence: 'high', start, end: Math.max(end, start + 1) }];
  }
  return [];
};
