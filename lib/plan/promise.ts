/**
 * The promise guard: sums and days that a draft, a note of a call or an agreement promises, held against what is left
 * each month. It speaks about what the writer would do; what others demand, what was paid before and what is said to be
 * impossible are no promises. Pure: the day comes in, the words stand in lib/i18n under the keys it answers with.
 */
import { type Amount, readAmounts } from '../text/amounts';
import { readDeadline } from '../text/deadline';
import { fold } from '../text/fold';
import { numbersIn } from '../text/numbers';
import { addDays, daysBetween } from './days';
import { sumText } from './money/fen';
import { dayFrom } from './typed';

export interface GuardWith {
  /** what is left each month (lib/plan/budget: disposableOf); null while no budget was made */
  disposableFen: number | null;
  /** YYYY-MM-DD, the day on which the promise would be made */
  today: string;
  /** 'promise': the whole text is a promise (a field of an offer), so no verb is asked for */
  whole?: 'promise';
}

export type PromiseReason =
  /** more each month than is left */
  | 'monthly'
  /** more by a day than is left until then */
  | 'by-day'
  /** one sum beyond a month's rest, without a day */
  | 'at-once'
  /** a day without a sum */
  | 'no-sum'
  /** a sum, but no budget to hold it against */
  | 'no-budget';

export interface PromiseHint {
  reason: PromiseReason;
  /** the promised sum: per month for 'monthly'; null for 'no-sum' */
  amountFen: number | null;
  /** what can be promised instead: per month, or by that day */
  canFen: number | null;
  /** what would be left of the month (or of the months until the day); below nought when it is too much */
  leftFen: number | null;
  /** YYYY-MM-DD where a day was promised */
  day: string | null;
  /** where it stands in the text */
  start: number;
  end: number;
  quote: string;
  /** keys of lib/i18n: one sentence, and a safer wording to put in its place; both take `params` */
  say: `promise.say.${PromiseReason | 'none'}`;
  safer: `promise.safer.${PromiseReason | 'none'}`;
  params: { amount: string; can: string; left: string; day: string };
}

const PAY =
  /还|归还|偿|支付|付(?!款码)|缴|交(?!通|给您|流|谈)|转(?!告|达|为|让)|打(?:给|过|到|款|钱)|汇|存入|存进|月供|凑|拿出|结清|清掉|补上|扣款|repay|pay|transfer|settle|clear/;
const COMMIT =
  /答应|承诺|保证|同意|接受|愿意|愿|可以|能(?!力)|会(?!议)|一定|争取|计划|打算|申请|希望|请求|恳请|提议|方案|每月|每期|月供|按月|分\d|promise|agree|will|can(?!not|'t)|offer|propose|able to|shall|undertake|a month|per month|monthly/;
const PAST =
  /已经?(?:还|付|交|转|支付|归还|偿还)|已[于在]|截至|累计|(?:还|付|交|转|支付)(?:了|过)|曾|上次|上个?月|昨天|之前|had? (?:already )?paid|already|have paid|was paid|last month/;
const CANNOT =
  /不能|无法|没法|没办法|还不[了起上]|付不|拿不|做不到|难以|不会|不愿|不想|没有能力|无力|不可能|超出|承受不|不同意|不接受|不是|没有答应|没答应|不承诺|cannot|can't|unable|won't|will not|not able|do not agree|don't agree|not promise/;
/** what the other side asks, claims or writes */
const OTHERS =
  /要求|催|声称|称(?!呼)|通知(?:我|上)|短信(?:里|说|写)|你们|贵行|贵司|贵公司|对方|他们?说|她说|让我|叫我|逼|账单|应还|待还|需还|欠款|欠(?:了|您)?|余额|本金(?:为|是|共)|合同(?:约定|写)|原来|原定|原(?:协议|合同|方案)|demand|claims?|says i|owed?|owing|balance|statement shows|you ask/;
/** 要求我每月还: what somebody wants of me is no word of mine, unless I say yes to it */
const MADE_TO = /(?:要求|让|叫|逼|催|要|说)我/;
const SAID_YES = /答应|承诺|保证|同意|接受|我(?:就)?(?:说|讲|回|答)/;
/** what would be, not what will be */
const SUPPOSED = /如果|假如|假设|要是|一旦|若(?!干)|\bif\b|\bwould\b/;
const LIVING =
  /收入|工资|薪|房租|房贷|水电|学费|医药|药费|伙食|吃饭|生活费|补贴|补助|支出|花|抚养|赡养|income|wage|salary|rent|food|tuition|medicine/;
const OWN_WORD =
  /答应|承诺|保证|我(?:方|们|本人)?(?:就?说|可以|能|会|愿意|愿|同意|接受|(?:先|每月|每个月|按月)还)|i (?:will|can|agree|promise)/;
const MONTHLY =
  /每个?月|每期|月供|按月|逐月|月还|各期|每月|\/月|一个月(?:还|付)|a month|per month|monthly|each month|every month|\/month/;
const WEEKLY = /每周|每星期|每个?礼拜|a week|per week|weekly|each week|every week/;
const AT_ONCE = /一次性?|全额|in full|at once|all of it/;
const TERM = /(\d{1,3})\s?(?:个月|期|months?|instal)/;
const ASKING = /[?？]\s*$|吗\s*[。.]?$/;

export function guardPromise(text: string, means: GuardWith): PromiseHint | null {
  const folded = fold(text.slice(0, 20_000));
  const found = clausesOf(folded.text).flatMap((clause) => promisesIn(clause, means));
  const hints = found.flatMap((each) => {
    const hint = hold(each, means);
    if (!hint) return [];
    const [start, end] = [folded.startOf(each.start), folded.endOf(Math.max(each.start, each.end - 1))];
    return [{ ...hint, start, end, quote: text.slice(start, end) }];
  });
  // the one that goes furthest beyond what is there
  return hints.sort((a, b) => over(b) - over(a) || a.start - b.start)[0] ?? null;
}

const over = (hint: PromiseHint) =>
  hint.leftFen === null ? (hint.reason === 'no-budget' ? -1 : -2) : Math.max(0, -hint.leftFen);

interface Clause {
  start: number;
  text: string;
  sentence: string;
}

/** Clauses and the sentences they stand in; a comma inside a number parts nothing. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^。；;！!？?\n]+[。；;！!？?]?/g))
    for (const { 0: clause, index: at } of sentence.matchAll(/(?:[^,，、]|[,，](?=\d{3}(?!\d)))+/g))
      clauses.push({ start: index + at, text: clause, sentence });
  return clauses;
}

interface Promised {
  fen: number | null;
  every: 'month' | 'once';
  day: string | null;
  start: number;
  end: number;
}

function promisesIn(clause: Clause, { today, whole: all }: GuardWith): Promised[] {
  const { text, sentence } = clause;
  if (CANNOT.test(text) || PAST.test(text) || (ASKING.test(sentence) && !OWN_WORD.test(sentence))) return [];
  if (LIVING.test(text) && !/(?:拿|用)[^,，]{0,8}还/.test(text)) return [];
  if (OTHERS.test(text) && !OWN_WORD.test(text)) return [];
  if (SUPPOSED.test(text) || (MADE_TO.test(text) && !SAID_YES.test(text))) return [];
  const pays = PAY.test(text) && (COMMIT.test(sentence) || SAID_YES.test(text) || !OTHERS.test(sentence));
  if (!pays && all !== 'promise') return [];
  const day = dayIn([text, sentence], today);
  const amounts = amountsIn(text).filter(({ role }) => role !== 'discount' && role !== 'limit' && role !== 'paid');
  if (amounts.length === 0) {
    const bound =
      dayIn([text], today) !== null && COMMIT.test(text) && !amountsIn(sentence).some(({ value }) => value > 0);
    return bound ? [{ fen: null, every: 'once', day, start: clause.start, end: clause.start + text.length }] : [];
  }
  return amounts.map((amount) => {
    const at = { start: clause.start + amount.start, end: clause.start + amount.end };
    const near = text.slice(Math.max(0, amount.start - 14), amount.end + 12);
    if (WEEKLY.test(near)) return { fen: Math.ceil((amount.value * 52) / 12), every: 'month', day: null, ...at };
    if (MONTHLY.test(near)) return { fen: amount.value, every: 'month', day: null, ...at };
    // so much in so many instalments
    const term = Number(TERM.exec(sentence)?.[1] ?? 0);
    const alone = !MONTHLY.test(sentence) && !AT_ONCE.test(near);
    if (term >= 2 && alone) return { fen: Math.ceil(amount.value / term), every: 'month', day: null, ...at };
    return { fen: amount.value, every: 'once', day, ...at };
  });
}

/** Sums with a sign of money, and bare ones right behind a verb of paying: 每月还 2000. */
function amountsIn(text: string): Amount[] {
  const marked = readAmounts(text, () => false);
  const bare = numbersIn(text)
    .filter((n) => n.value >= 50 && n.value < 1e9 && !marked.some((a) => a.start < n.end && n.start < a.end))
    .filter(
      (n) =>
        /(?:还款?|付款?|支付|归还|偿还|交|转|repay|pay)(?:约|大概|个)?\s?$/.test(
          text.slice(Math.max(0, n.start - 6), n.start),
        ) && !/^\s?(?:天|日|号|月|年|期|次|个|笔|%|点|:|days?|months?)/.test(text.slice(n.end, n.end + 7)),
    );
  return [
    ...marked,
    ...bare.map(
      (n): Amount => ({
        value: Math.round(n.value * 100),
        role: 'other',
        start: n.start,
        end: n.end,
        marked: false,
        byDebtor: false,
      }),
    ),
  ];
}

const DAY =
  /(?:20\d\d\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?[日号]?|20\d\d-\d{1,2}-\d{1,2}|今天|今日|今晚|明天|明日|后天|大后天|(?:本|这|下)?(?:周|星期|礼拜)[一二三四五六日天末]|(?:本|这个)?月底|月末|年底|年末|(?:本月|这个月)?\d{1,2}\s?[日号](?!内)|\d{1,2}\s?天(?:之?内|后)/g;
const ENGLISH_DAYS = [
  [/\btoday|tonight\b/, '今天'],
  [/\btomorrow\b/, '明天'],
  [/\bend of (?:the|this) month\b/, '月底'],
  [/\bend of (?:the|this) year\b/, '年底'],
] as const;

/** The day named in the first of the texts that names one. */
function dayIn(texts: readonly string[], today: string): string | null {
  for (const words of texts) {
    const named = [
      ...[...words.matchAll(DAY)].map(({ 0: word }) => word),
      ...ENGLISH_DAYS.flatMap(([pattern, word]) => (pattern.test(words) ? [word] : [])),
    ];
    for (const word of named) {
      if (/^20\d\d-/.test(word)) return dayFrom(word);
      const span = /^(\d{1,2})\s?天/.exec(word)?.[1];
      if (span) return addDays(today, Number(span));
      // the reader of deadlines is made for messages that ask for something by a day
      const found = readDeadline(`请于${word}前还清`, `${today}T00:00:01+08:00`);
      if (found) return found.iso.slice(0, 10);
    }
  }
  return null;
}

/** Months whose rest can be there by a day: this one, and one more for each 30 days that pass. */
export function monthsUntil(today: string, day: string): number {
  const days = daysBetween(today, day);
  return Number.isFinite(days) && days > 0 ? 1 + Math.floor(days / 30) : 1;
}

/** The same for a sum that stands in a form: so much each month. */
export function guardMonthly(fen: number, means: GuardWith): PromiseHint | null {
  const hint = hold({ fen, every: 'month', day: null, start: 0, end: 0 }, means);
  return hint && { ...hint, start: 0, end: 0, quote: '' };
}

type Hint = Omit<PromiseHint, 'start' | 'end' | 'quote'>;

function hold({ fen, every, day }: Promised, { disposableFen, today }: GuardWith): Hint | null {
  const make = (reason: PromiseReason, canFen: number | null): Hint => {
    const leftFen = canFen === null || fen === null ? null : canFen - fen;
    // nothing is left at all: no figure to put in its place
    const words = canFen === 0 && fen !== null ? 'none' : reason;
    return {
      reason,
      amountFen: fen,
      canFen,
      leftFen,
      day,
      say: `promise.say.${words}`,
      safer: `promise.safer.${words}`,
      params: {
        amount: fen === null ? '' : sumText(fen, 'if-any'),
        can: canFen === null ? '' : sumText(canFen, 'if-any'),
        left: leftFen === null ? '' : sumText(leftFen, 'if-any'),
        day: day ?? '',
      },
    };
  };
  const can = disposableFen === null ? null : Math.max(0, disposableFen);
  if (fen === null) return make('no-sum', can);
  if (can === null) return make('no-budget', null);
  if (every === 'month') return fen > can ? make('monthly', can) : null;
  const until = day === null ? can : can * monthsUntil(today, day);
  return fen > until ? make(day === null ? 'at-once' : 'by-day', until) : null;
}
