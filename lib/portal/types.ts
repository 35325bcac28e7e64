/** What is read out of a lender's page, contract or letter. Everything is what the page says, reckoned; nothing is proof. */

export type Three = Record<'zh-CN' | 'zh-TW' | 'en', string>;

/** A piece of a page in reading order; a table carries its cells. */
export interface Piece {
  text: string;
  heading: boolean;
  rows?: string[][];
}

export interface PortalPage {
  url: string;
  title: string;
  paragraphs: Piece[];
}

export type PortalKind = 'overdue' | 'repayment' | 'fees' | 'contract' | 'letter' | 'chat' | 'other';

/** A place in the page's words. */
export interface At {
  paragraph: number;
  start: number;
  end: number;
  quote: string;
}

/** How the yearly cost was reckoned; each basis has its own sentence. */
export interface Cost {
  basis: 'table' | 'instalments' | 'flat-fee' | 'stated';
  /** yuan received, where known */
  received: number | null;
  /** payments in yuan, one per period or dated */
  payments: number[];
  /** true: the days between the payments were known */
  dated: boolean;
  /** the first day was not told and taken as one month before the first payment */
  guessedStart: boolean;
  /** simple yearly rate, 0.24 = 24 % */
  apr: number;
  /** compounding yearly rate */
  irr: number;
  /** for `stated` and `flat-fee`: the rate as written */
  rate: number | null;
  per: 'day' | 'month' | 'year' | 'period' | null;
  at: At;
}

export interface Fee {
  /** as written: 担保费 */
  name: string;
  /** yuan; null where only a rate or nothing is told */
  amount: number | null;
  /** how often it is due, where a table repeats it */
  times: number;
  at: At;
}

export interface ClauseHit {
  id: string;
  at: At;
}

export interface PortalReading {
  kind: PortalKind;
  /** registry id of the body named or whose address it is */
  institution: string | null;
  /** the address is one that the institution is known to run */
  ownAddress: boolean;
  overdueAmount: number | null;
  daysOverdue: number | null;
  cost: Cost | null;
  /** rates for being late, as stated */
  late: { rate: number; per: 'day' | 'month' | 'year'; apr: number; at: At }[];
  /** less was paid out than the contract says */
  payout: { promised: number; received: number; at: At } | null;
  fees: Fee[];
  clauses: ClauseHit[];
}
