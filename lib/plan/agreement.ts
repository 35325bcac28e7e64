/**
 * A written agreement on repayment: what was typed of it, what its text says, and the instalments that follow. The
 * reading only says whether a point is spoken of and shows the words; what they mean is for the person, or for 12348.
 */
import { readAmounts } from '../text/amounts';
import { fold } from '../text/fold';
import { addMonths, isDay } from './days';
import { fenOf, sumOf } from './money/fen';
import { decodeTexts, isEmpty, type Texts, wholeFrom } from './money/fields';

/** Points that should be in writing, in the order in which they are asked about. */
export const POINTS = [
  'creditor',
  'total',
  'monthly',
  'interest',
  'late',
  'report',
  'account',
  'collecting',
  'settled',
] as const;
export type Point = (typeof POINTS)[number];

/** Words that deserve a second look before signing. */
export const WATCH = ['fee-first', 'private-account', 'all-due', 'guarantor', 'gives-up'] as const;
export type Watch = (typeof WATCH)[number];

const SPOKEN: Record<Point, RegExp> = {
  creditor:
    /(?:甲方|债权人|贷款人|出借人|发卡(?:行|机构)|委托方|creditor|lender)[^,，。;；\n]{0,12}[:：（(]?[^,，。;；\n]{0,40}(?:银行|公司|信用卡中心|支行|bank|company)/i,
  total:
    /(?:总额|总金额|合计|共计|总计|一共|本息合计|欠款总额|结清金额|in total|total)[^。;；\n]{0,16}\d|\d[\d,.]*\s?元?[^。;；\n]{0,6}(?:全部结清|总额)/i,
  monthly:
    /(?:每月|每期|各期|按月|月还款?额?|monthly|each month|per month)[^。;；\n]{0,24}\d|(?:分|共)\s?\d{1,3}\s?(?:期|个月)[^。;；\n]{0,20}每(?:期|月)/i,
  interest:
    /(?:停止|不再|暂停|免除|减免|免收|不)(?:计收|计算|收取|计|产生)?(?:后续|剩余|全部|的)?(?:利息|罚息|违约金|复利)|停止计息|(?:利息|罚息|违约金|年利率|利率)[^。;；\n]{0,20}(?:计收|计算|执行|为|按|免|减|不再)|interest/i,
  late: /(?:逾期|未按(?:时|期|约)|迟延|违约|晚还|未足额)[^。;；\n]{0,40}(?:则|的[,，]|视为|有权|恢复|解除|终止|宽限|应|作废|失效)|宽限期|if .{0,30}(?:late|missed|default)/i,
  report: /征信|信用报告|信用记录|个人信用|不良记录|credit (?:report|record)/i,
  account: /(?:还款|收款|指定|扣款|对公|专用)(?:账户|账号|卡号|帐户)|户名|开户行|(?:自动)?(?:代扣|扣款)|account/i,
  collecting: /(?:停止|暂停|不再|终止|不得)[^。;；\n]{0,10}(?:催收|致电|联系|委外)|stop (?:collecting|collection)/i,
  settled:
    /结清证明|结清凭证|清偿证明|结清函|债权(?:债务)?(?:关系)?(?:终止|消灭|了结)|settlement (?:certificate|letter)/i,
};

const WATCHED: Record<Watch, RegExp> = {
  'fee-first':
    /(?:先|预先|事先|签约(?:前|后|时)|提前)[^。;；\n]{0,10}(?:支付|缴纳|交纳?|转)[^。;；\n]{0,14}(?:手续费|服务费|保证金|诚意金|定金|押金|办理费|律师费|咨询费)|(?:手续费|服务费|保证金|诚意金|办理费)[^。;；\n]{0,12}(?:到账|支付|缴纳)后/,
  'private-account':
    /个人(?:账户|账号|银行卡|微信|支付宝)|私人(?:账户|账号)|收款码|微信(?:转账|收款|支付给)|支付宝转账|扫码(?:付款|支付|转账)/,
  'all-due':
    /(?:全部|剩余)(?:债务|欠款|款项|本息|未还)?[^。;；\n]{0,8}(?:提前|立即|一次性)[^。;；\n]{0,6}(?:到期|清偿|归还|偿还|还清|结清)|(?:减免|优惠|本协议)[^。;；\n]{0,8}(?:作废|失效|自动终止|取消)|恢复[^。;；\n]{0,8}(?:计息|利率|原合同)/,
  guarantor: /(?:连带)?(?:保证人|担保人|共同(?:借款|还款|债务)人|抵押|质押)/,
  'gives-up':
    /放弃[^。;；\n]{0,12}(?:抗辩|时效|异议|投诉|诉讼|权利)|不(?:得|再)(?:投诉|举报|异议|起诉)|承诺不[^。;；\n]{0,4}(?:投诉|举报)/,
};

/** denied: 不需要担保人 · 未约定保证人 */
const DENIED = /(?:无需|不需要?|不设|没有|不得(?:要求|收取)|不收取?|免收|未约定)[^。;；,，\n]{0,8}$/;

export interface Quote {
  quote: string;
  start: number;
  end: number;
}

export interface AgreementReading {
  points: Record<Point, Quote | null>;
  watch: Partial<Record<Watch, Quote>>;
  /** sums as the text has them; null where it has none, or several that differ */
  terms: { totalFen: number | null; monthlyFen: number | null; count: number | null };
}

export function readAgreement(text: string): AgreementReading {
  const folded = fold(text.slice(0, 40_000));
  const t = folded.text;
  const quote = (pattern: RegExp): Quote | null => {
    const hit = pattern.exec(t);
    if (!hit || hit[0] === '') return null;
    const [from, to] = around(t, hit.index, hit.index + hit[0].length);
    const [start, end] = [folded.startOf(from), folded.endOf(to - 1)];
    return { quote: text.slice(start, end).trim(), start, end };
  };
  const points = Object.fromEntries(POINTS.map((point) => [point, quote(SPOKEN[point])])) as AgreementReading['points']; // one pair for each point
  const watch: AgreementReading['watch'] = {};
  for (const each of WATCH) {
    const hit = WATCHED[each].exec(t);
    const found = hit && !DENIED.test(t.slice(Math.max(0, hit.index - 14), hit.index)) ? quote(WATCHED[each]) : null;
    if (found) watch[each] = found;
  }
  return { points, watch, terms: termsIn(t) };
}

/** The sentence around a hit, cut where it grows long. */
function around(text: string, start: number, end: number): [number, number] {
  const before = Math.max(
    text.lastIndexOf('。', start - 1),
    text.lastIndexOf('\n', start - 1),
    text.lastIndexOf('；', start - 1),
  );
  const ends = ['。', '\n', '；'].map((sign) => text.indexOf(sign, end)).filter((at) => at >= 0);
  const from = Math.max(before + 1, start - 40);
  return [from, Math.min(text.length, Math.min(...ends, text.length), Math.max(end, from + 120))];
}

function termsIn(text: string): AgreementReading['terms'] {
  const amounts = readAmounts(text, () => false).filter(({ marked }) => marked);
  const near = (pattern: RegExp) => {
    const found = amounts.filter(({ start }) => pattern.test(text.slice(Math.max(0, start - 16), start)));
    const values = [...new Set(found.map(({ value }) => value))];
    return values.length === 1 ? (values[0] ?? null) : null;
  };
  const counts = [
    ...new Set([...text.matchAll(/(?:分|共|为期|合计)\s?(\d{1,3})\s?(?:期|个月)/g)].map(([, n]) => Number(n))),
  ];
  return {
    totalFen: near(/(?:总额|总金额|合计|共计|总计|一共|结清金额)[^,，。;；\d]{0,10}$/),
    monthlyFen: near(/(?:每月|每期|各期|按月|月还款?额?)[^,，。;；\d]{0,12}$/),
    count: counts.length === 1 ? (counts[0] ?? null) : null,
  };
}

export type Answer = '' | 'yes' | 'no' | 'unsure';
export const ANSWERS: readonly Answer[] = ['', 'yes', 'no', 'unsure'];
export type AgreementField = 'name' | 'text' | 'total' | 'monthly' | 'count' | 'first' | 'made';

export const STATES = ['checking', 'agreed', 'ended'] as const;
export type State = (typeof STATES)[number];

export interface Agreement {
  v: 1;
  id: string;
  /** the case it is about; '' for none */
  caseId: string;
  typed: Texts<AgreementField>;
  answers: Record<Point, Answer>;
  state: State;
  /** instalments that were paid: number → the day it was noted */
  paid: Record<number, string>;
}

const BLANK: Texts<AgreementField> = { name: '', text: '', total: '', monthly: '', count: '', first: '', made: '' };
const UNANSWERED = Object.fromEntries(POINTS.map((point) => [point, ''])) as Record<Point, Answer>; // one pair for each point

export const newAgreement = (id: string, caseId = '', name = ''): Agreement => ({
  v: 1,
  id,
  caseId,
  typed: { ...BLANK, name },
  answers: UNANSWERED,
  state: 'checking',
  paid: {},
});

const isFields = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;

export function decodeAgreement(raw: unknown): Agreement | null {
  if (!isFields(raw) || typeof raw.id !== 'string' || raw.id === '') return null;
  const given = isFields(raw.answers) ? raw.answers : {};
  const answers = { ...UNANSWERED };
  for (const point of POINTS) answers[point] = ANSWERS.find((each) => each === given[point]) ?? '';
  const paid: Agreement['paid'] = {};
  for (const [n, on] of Object.entries(isFields(raw.paid) ? raw.paid : {}))
    if (/^[1-9]\d{0,2}$/.test(n) && isDay(on)) paid[Number(n)] = on;
  return {
    v: 1,
    id: raw.id,
    caseId: typeof raw.caseId === 'string' ? raw.caseId : '',
    typed: decodeTexts(raw.typed, BLANK) ?? BLANK,
    answers,
    state: STATES.find((each) => each === raw.state) ?? 'checking',
    paid,
  };
}

/** What is known of a point: the person's own answer stands above the reading. */
export type Standing = 'there' | 'missing' | 'unsure' | 'unread';

export function standingOf(point: Point, agreement: Agreement, reading: AgreementReading): Standing {
  const answer = agreement.answers[point];
  if (answer === 'yes') return 'there';
  if (answer === 'no') return 'missing';
  if (answer === 'unsure') return 'unsure';
  if (reading.points[point] !== null) return 'there';
  return isEmpty(agreement.typed.text) ? 'unread' : 'missing';
}

export interface Instalment {
  n: number;
  due: string | null;
  fen: number;
  /** the day on which it was noted as paid */
  paidOn: string | null;
  is: 'paid' | 'late' | 'soon' | 'later';
}

export interface AgreedTerms {
  totalFen: number | null;
  monthlyFen: number | null;
  count: number | null;
  first: string | null;
  odd: Partial<Record<AgreementField, 'amount' | 'count' | 'day'>>;
  instalments: Instalment[];
  /** total − monthly × count, where all three are told and the last instalment does not explain it */
  differsFen: number;
  openFen: number;
}

const SOON = 7;

export function termsOf({ typed, paid }: Agreement, today: string): AgreedTerms {
  const odd: AgreedTerms['odd'] = {};
  const sum = (field: 'total' | 'monthly') => {
    const fen = isEmpty(typed[field]) ? null : fenOf(typed[field]);
    if (fen === null && !isEmpty(typed[field])) odd[field] = 'amount';
    return fen;
  };
  const totalFen = sum('total');
  const monthlyFen = sum('monthly');
  const count = isEmpty(typed.count) ? null : wholeFrom(typed.count, 480);
  if (!isEmpty(typed.count) && (count === null || count < 1)) odd.count = 'count';
  const first = isDay(typed.first) ? typed.first : null;
  if (first === null && !isEmpty(typed.first)) odd.first = 'day';
  const n = count ?? 0;
  const each = monthlyFen ?? (totalFen !== null && n > 0 ? Math.ceil(totalFen / n) : null);
  // the last instalment takes what does not divide, as long as it is not more than a usual one
  const last = each !== null && totalFen !== null && n > 0 ? totalFen - each * (n - 1) : each;
  const fits = each !== null && last !== null && last > 0 && last <= each;
  const instalments =
    each === null
      ? []
      : Array.from({ length: n }, (_, i) => i + 1).map((k): Instalment => {
          const due = first && addMonths(first, k - 1);
          const paidOn = paid[k] ?? null;
          const is = paidOn ? 'paid' : !due ? 'later' : due < today ? 'late' : due <= ahead(today) ? 'soon' : 'later';
          return { n: k, due, fen: k === n && fits ? last : each, paidOn, is };
        });
  return {
    totalFen,
    monthlyFen,
    count,
    first,
    odd,
    instalments,
    differsFen: totalFen === null || each === null || n === 0 || fits ? 0 : totalFen - each * n,
    openFen: sumOf(instalments.filter(({ is }) => is !== 'paid').map(({ fen }) => fen)),
  };
}

const ahead = (today: string) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + SOON * 86_400_000).toISOString().slice(0, 10);

/** What agreements ask for each month from now on: those that hold and are not paid off. */
export function agreedMonthly(all: readonly Agreement[], today: string, except = ''): number {
  return sumOf(
    all.map((agreement) => {
      if (agreement.state !== 'agreed' || agreement.id === except) return 0;
      const { instalments } = termsOf(agreement, today);
      return Math.max(0, ...instalments.filter(({ is }) => is !== 'paid').map(({ fen }) => fen));
    }),
  );
}
