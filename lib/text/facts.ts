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
}

export interface FactsOptions {
  sentAt?: string | null;
  /** the text folded before, if at hand */
  folded?: Folded;
}

const OVERDUE =
  /逾期|逾\d|欠|未还|没还|未结清|未到账|未成功|未付|未缴|过期|超期|已过|晚还|晚了|拖|催收|催缴|违约|没有扣成|未扣|代偿|昨[日天](?:为|是|应还|到期|的?最低)|扣款失败|还不|不还|债务|还差|已晚|迟到|天没还|天未还|天了/;
/** overdue only as a possibility or as a word of the terms */
const NOT_OVERDUE =
  /(?:不算|不计|以免|避免|避免产生|若|如|防止|免于|未|无|没有|才算|一旦)逾期|逾期(?:将|会|可能|后|按|状态已解除|的话|不补|未缴|按执行)|欠费/g;
const DUE_AHEAD =
  /到期还款日|到期日|还款日(?!已过|昨)|将于|账单已出|账单金?额?|月账单|自动(?:扣|还|划)|扣款日|即将到期|到期(?!已|未|日已|\d天|5天)|应还(?:款)?[^,，。]{0,14}(?:将|请于|请在)|\d[日号](?:应还|要还|该还|需归还|会从|将从)/;

export function readFacts(text: string, options: FactsOptions = {}): MessageFacts {
  const folded = options.folded ?? fold(text);
  const t = folded.text;
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
  const clean = t.slice(0, 20_000).replace(NOT_OVERDUE, '');
  const overdue = daysOverdue !== null || OVERDUE.test(clean);
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
    state: overdue ? 'overdue' : DUE_AHEAD.test(t.slice(0, 20_000)) ? 'not-due' : 'unsaid',
  };
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

const PREFERENCE: Partial<Record<Amount['role'], number>> = { total: 60, overdue: 50, other: 30, principal: 28 };

export function summarise(facts: MessageFacts, kind: SummaryKind): Summary {
  const debt = kind === 'collection' || (kind === 'reminder' && facts.state === 'overdue');
  return {
    overdue_amount_cny: debt ? overdueAmount(facts) : null,
    days_overdue: kind === 'reminder' || kind === 'collection' ? (facts.daysOverdue?.value ?? null) : null,
    phone: [...new Set(facts.phones.map((p) => p.digits))],
    links: [...new Set(facts.links.map((l) => l.shown))],
    deadline: kind === 'loan_marketing' ? null : (facts.deadline?.iso ?? null),
  };
}

function overdueAmount(facts: MessageFacts): number | null {
  let best: Amount | null = null;
  let most = 0;
  for (const a of facts.amounts) {
    const weight = (PREFERENCE[a.role] ?? 0) + (a.marked ? 4 : 0);
    if (weight > most && weight >= 28) {
      most = weight;
      best = a;
    }
  }
  if (!best) return null;
  // principal, interest and fees listed without their sum: the sum is what is demanded
  if (best.role === 'principal') {
    const rest = facts.amounts.filter((a) => a.role === 'interest' || a.role === 'penalty' || a.role === 'fee');
    if (rest.length > 0 && rest.every((a) => a.start > (best as Amount).start && a.start - (best as Amount).end < 60))
      return (best.value + rest.reduce((sum, a) => sum + a.value, 0)) / 100;
  }
  return best.value / 100;
}
