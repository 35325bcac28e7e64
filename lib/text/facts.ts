/**
 * What a message says in figures: sums with their roles, days overdue, the deadline, numbers to call, links, cards,
 * accounts and ids. Every fact carries its range in the original text.
 */
import { type Amount, readAmounts } from './amounts';
import { type Deadline, readDeadline } from './deadline';
import { type Folded, fold } from './fold';
import { type IdAt, readIds } from './ids';
import { type Link, readLinks } from './links';
import { numbersIn } from './numbers';
import { type DaysAt, readDays } from './overdue-days';
import { type Account, type Phone, readPhones } from './phones';

export interface MessageFacts {
  amounts: Amount[];
  daysOverdue: DaysAt | null;
  deadline: Deadline | null;
  phones: Phone[];
  links: (Link & { /** as it stands in the text */ shown: string })[];
  accounts: Account[];
  ids: IdAt[];
  /** what the text says about whether the debt is due already */
  state: 'overdue' | 'not-due' | 'unsaid';
  /** a bill, a summons, an office's request: somebody entitled asks for something by a day */
  formal: boolean;
  /** something bad is said to follow */
  menace: boolean;
  /** the same numbers, links and ids with their places in the folded text, for who judges there */
  inFolded: { links: Link[]; phones: Phone[]; ids: IdAt[] };
}

export interface FactsOptions {
  sentAt?: string | null;
  /** the text folded before, if at hand */
  folded?: Folded;
}

const OVERDUE =
  /逾期|逾\d|欠|未还|没还|未结清|未到账|未成功|未付|未缴|未入账|未收到还款|未归还|尚未|过期|超期|已过|晚还|晚了|拖|催缴|没有扣成|未扣|代偿|昨[日天](?:为|是|应还|到期|的?最低)|扣款失败|还不上|还不出|已晚|迟到|天没还|天未还|天了|律师函|诉讼/;
/** overdue only as a possibility, as a word of the terms, or in the past */
const NOT_OVERDUE =
  /(?:不算|不计|以免|避免|避免产生|若|如|防止|免于|未|无|没有|才算|一旦|曾|反)(?:逾期|晚还|催收|因逾期)|逾期(?:将|会|可能|后|按|状态已解除|的话|不补|未缴|按执行)|欠费|别还晚了?|晚还会|曾晚还|尚未(?:出账|开通|设置)/g;
const DUE_AHEAD =
  /到期还款日|到期日|还款日(?!已过|昨|\d天)|(?<!\d天)将于|账单已出|账单金?额?|月账单|自动(?:扣|还|划)|扣款日|即将到期|到期(?!已|未|日已|\d天|5天)|应还(?:款)?[^,，。]{0,14}(?:将|请于|请在)|\d[日号](?:应还|要还|该还|需归还|会从|将从)|明[天日]|本月要还|分期[^。]{0,14}已通过|今[日天]应还|今[日天](?:是|为)?(?:您的)?还款|将扣款/;

const FORMAL =
  /法院|仲裁|开庭|调解|笔录|税|社保|医保|养老|缴|欠费|欠缴|水费|电费|燃气|物业|公积金|还款|扣款|代扣|提交|申报|填报|补足|扣收|房租|退回|记分|追加|断电|停水|签字/;
const NO_DEMAND =
  /(?<!养老|医疗|失业|社会|工伤|生育)保险(?!纠纷)|续保|车险|宽带|铁路|航班|快递|包裹|取件|自提|冒充|骗子|诈骗|谨防|反诈|新闻|讯[:：]|保单|抢购|行程/;
const MENACE =
  /冻结|移送|起诉|失信|征信|逮捕|暂停|停用|停权|注销|传唤|拘|执行|黑|罚|追偿|立案|抓|通缉|销户|限高|失效|作废|拒绝|弃权|责任|扣费|违约|上报|全额|扣除|拍卖|没收|关闭|降级|公安|诈骗/;

/** what stands behind this many characters is no message any more */
const LONGEST = 20_000;

export function readFacts(text: string, options: FactsOptions = {}): MessageFacts {
  const folded = options.folded ?? fold(text);
  const t = folded.text.length > LONGEST ? folded.text.slice(0, LONGEST) : folded.text;
  const links = readLinks(t);
  const inLink = (start: number, end: number) => links.some((l) => start < l.end && l.start < end);
  const { phones, accounts } = readPhones(t, inLink);
  const ids = readIds(t, inLink);
  const taken = (start: number, end: number) =>
    inLink(start, end) || [...phones, ...accounts, ...ids].some((x) => start < x.end && x.start < end);
  const numbers = numbersIn(t);
  const amounts = readAmounts(t, taken, numbers);
  const daysOverdue = readDays(t, numbers);
  const deadline = readDeadline(t, options.sentAt);
  const home = <T extends { start: number; end: number }>(x: T): T => ({
    ...x,
    start: folded.startOf(x.start),
    end: folded.endOf(x.end - 1),
  });
  return {
    amounts: amounts.map(home),
    daysOverdue: daysOverdue && home(daysOverdue),
    deadline: deadline && home(deadline),
    phones: phones.map(home),
    links: links.map((l) => {
      const at = home(l);
      return { ...at, shown: text.slice(at.start, at.end) };
    }),
    accounts: accounts.map(home),
    ids: ids.map(home),
    formal: deadline !== null && FORMAL.test(t) && !NO_DEMAND.test(t),
    menace: deadline !== null && MENACE.test(t),
    inFolded: { links, phones, ids },
    state: amounts.length > 0 ? stateOf(t, daysOverdue) : 'unsaid',
  };
}

function stateOf(text: string, days: DaysAt | null): MessageFacts['state'] {
  if ((days !== null && days.weight > 3) || OVERDUE.test(text.replace(NOT_OVERDUE, ''))) return 'overdue';
  return DUE_AHEAD.test(text) ? 'not-due' : 'unsaid';
}

/** The few figures that a reading shows. */
export interface Summary {
  overdue_amount_cny: number | null;
  days_overdue: number | null;
  phone: string[];
  links: string[];
  deadline: string | null;
}

export type SummaryKind = 'reminder' | 'collection' | 'scam' | 'loan_marketing' | 'normal';

/** Deadlines of offers, private talk and news are none; those of bills, courts and offices are. */
function demands(facts: MessageFacts, kind: SummaryKind): boolean {
  const deadline = facts.deadline;
  if (!deadline || kind === 'loan_marketing') return false;
  if (kind === 'normal') return facts.formal && deadline.dated && deadline.weight >= 7;
  if (kind === 'scam') return facts.menace && deadline.weight >= 5;
  return true;
}

const PREFERENCE: Partial<Record<Amount['role'], number>> = {
  total: 60,
  overdue: 50,
  other: 30,
  principal: 29,
  minimum: 10,
  part: 9,
};

export function summarise(facts: MessageFacts, kind: SummaryKind): Summary {
  const debt = kind === 'collection' || (kind === 'reminder' && facts.state !== 'not-due');
  return {
    overdue_amount_cny: debt ? overdueAmount(facts) : null,
    days_overdue: kind === 'reminder' || kind === 'collection' ? (facts.daysOverdue?.value ?? null) : null,
    phone: [...new Set(facts.phones.map((p) => p.digits))],
    links: [...new Set(facts.links.map((l) => l.shown))],
    deadline: facts.deadline && demands(facts, kind) ? facts.deadline.iso : null,
  };
}

function overdueAmount(facts: MessageFacts): number | null {
  let best: Amount | null = null;
  let most = 0;
  for (const a of facts.amounts) {
    if (a.role === 'paid' || (a.role === 'other' && a.value < 5000)) continue;
    const weight = (PREFERENCE[a.role] ?? 0) + (a.marked ? 4 : 0) - (a.byDebtor ? 8 : 0);
    if (weight > most) {
      most = weight;
      best = a;
    }
  }
  if (!best) return null;
  // principal, interest and fees listed without their sum: the sum is what is demanded
  const main = best;
  if (main.role === 'principal') {
    const rest = facts.amounts.filter((a) => a.role === 'interest' || a.role === 'penalty');
    if (rest.length > 0 && rest.every((a) => Math.abs(a.start - main.end) < 60))
      return (main.value + rest.reduce((sum, a) => sum + a.value, 0)) / 100;
  }
  return main.value / 100;
}
