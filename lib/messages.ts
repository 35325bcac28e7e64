/**
 * Who may ask whom for what: the whole conversation between contexts, one documented line per call. At the border
 * every message is decoded and its sender checked (see `listen`); inside, types are trusted.
 */
import type { ContextMessage, Draft, Kept, LogRow, RecordDetail } from './evidence/record';
import type {
  Finding,
  Language,
  Message,
  MessageForm,
  MessageKind,
  NextStep,
  Reading,
  Severity,
  Verdict,
} from './risk/types';
import type { PageKind, SiteId } from './sites/types';

/** A finding dressed for a reader, in the person's language. Everything here is text, never markup. */
export interface Hint {
  /** 'advice' and 'portal': notes about a page of advice or of a lender; `rule` names which */
  signal: Finding['signal'] | 'advice' | 'portal';
  rule: string;
  severity: Severity;
  confidence: Finding['confidence'];
  quote: string;
  start: number | null;
  end: number | null;
  title: string;
  seen: string;
  why: string;
  notMeant: string;
  next: string;
  wrongWhen: string;
  step: NextStep;
  provisions: Cited[];
}

/** A clause as a card shows it. */
export interface Cited {
  id: string;
  /** 法律 / 司法解释 / 部门规章 / 规范性文件 / 推荐性标准 / 行业自律 … in the person's language */
  tier: string;
  /** title and article */
  name: string;
  /** plain words */
  says: string;
  /** "2026-01-01 起施行" or "2006-03-01 至 2025-12-31" */
  inForce: string;
  caveat: string;
  /** address of the page that was read, or of the official place where only re-posted copies were found */
  source: string;
  lastChecked: string;
  /** what `source` is called */
  sourceName?: string;
  /** the official place to look the text up */
  lookUp?: { name: string; url: string };
  /** true for voluntary standards and industry self-regulation, which are not law */
  voluntary?: boolean;
}

/** What background answers about one message. */
export interface Judged {
  kind: MessageKind;
  verdict: Verdict;
  reading: Reading;
  hints: Hint[];
  /** what the hints are written in; a card around them speaks the same */
  language: Language;
}

/** What is told of a message without the words of its hints. */
export interface MessageGist {
  kind: MessageKind;
  verdict: Verdict;
  findings: Finding[];
}

export type HintWords = Pick<Hint, 'title' | 'seen' | 'why' | 'notMeant' | 'next' | 'wrongWhen'>;

/** A hint whose words and clauses stand elsewhere in the same answer. */
export interface PackedHint extends Omit<Hint, keyof HintWords | 'provisions'> {
  words: number;
  cited: number[];
}

/** Many messages of a page, field by field; in all lists the same place is the same message. */
export interface PackedMessages {
  form: MessageForm | null;
  texts: string[];
  /** ISO 8601 with zone; empty where unknown */
  times: string[];
  /** each once; `senders` names their places */
  names: (string | null)[];
  senders: number[];
  /** one sign per message: i(ncoming), o(utgoing) or ? */
  ways: string;
}

/** What background answers about many messages of a page, as shortly as it can be told. */
export interface Skimmed {
  /** kind and verdict, one sign per message (see lib/page/gist.ts) */
  short: string;
  /** the messages in which something was found; hints only where the page has something to show */
  said: { at: number; gist: MessageGist; hints: PackedHint[] }[];
  /** sentences and clauses of the hints, each once: a rule speaks in many messages with the same words */
  words: HintWords[];
  cited: Cited[];
  /** what the hints are written in */
  language: Language;
}

export interface ReadMessage {
  key: string;
  text: string;
  sender: string | null;
  sentAt: string | null;
  shownTime: string | null;
  direction: 'incoming' | 'outgoing' | null;
  kind: MessageKind | null;
  verdict: Verdict | null;
  findings: Finding[];
}

/** A note about words of a page that is no message: outdated advice, a charge, a one-sided term. */
export interface PageNote {
  /** which advice or term it is */
  id: string;
  quote: string;
  title?: string;
  /** what was seen, and what holds instead */
  seen?: string;
  says?: string;
  /** rows of docs/advice.md it comes from */
  rows?: string[];
  key?: string | null;
}

/** A lender's page as a whole. All words are in the person's language. */
export interface PageAbout {
  kind: 'overdue' | 'repayment' | 'fees' | 'contract' | 'letter' | 'chat' | 'other';
  /** what to look at on a page of this kind */
  reminder: string;
  /** simple yearly rate, what it was reckoned from, and how */
  cost: { apr: string; basis: string; formula: string } | null;
  fees: string[];
  institution: { name: string; ownAddress: boolean; hotlines: string[]; domains: string[] } | null;
  /** name of the institution whose address this one resembles */
  imitates: string | null;
}

/** The words of a page as the content script hands them over: pieces in reading order, tables with their cells. */
export interface PageWords {
  url: string;
  title: string;
  kind: PageKind;
  paragraphs: { text: string; heading: boolean; rows?: string[][] }[];
}

/** What background answers about the words of a page. */
export interface PageRead {
  /** mark: false where the reading of messages marks such words already */
  notes: { paragraph: number; rows: string[]; hint: Hint; mark: boolean }[];
  about: PageAbout | null;
  language: Language;
}

/** What the content script tells about the page it stands on. */
export interface PageReport {
  site: SiteId;
  pageKind: PageKind;
  url: string;
  title: string;
  /** true when nothing is waiting to be read or judged */
  settled: boolean;
  messages: ReadMessage[];
  /** how well the site is known: on saved pages of our own, or by the reader of unknown pages */
  grade?: 'proven' | 'generic';
  /** the strings really painted now */
  painted: string[];
  /** page-level hints: `key` opens the card on the page where it has one */
  notes: PageNote[];
  /** what a lender's page is as a whole, with a reminder that fits it; absent elsewhere */
  about?: PageAbout | null;
  /** why it stopped by itself, if it did */
  stopped: string | null;
}

/** Key in the session's storage under which longer keeping says how far it is; nothing stands there otherwise. */
export const AT_WORK = 'at-work';

/** reading: the page · picture: stretch `done` of `total` · writing: into the log */
export interface AtWork {
  tabId: number;
  at: 'reading' | 'picture' | 'writing';
  done: number;
  total: number;
}

/** Scripts of ours that come into a page later than the first. */
export type Brought = 'card' | 'notes';

/** Asked of the background. Callers: content scripts of this extension ('page') and its own pages ('own'). */
export interface BackgroundCalls {
  /** Reads messages; same answer for the same text wherever it is asked from. From: page, own. */
  judge(ask: { messages: Message[] }): Promise<Judged[]>;
  /** The same reading for a page's many messages, told shortly. From: page. */
  skim(ask: PackedMessages): Promise<Skimmed>;
  /** Reads a page that is no conversation: advice about debts, a lender's page, a contract. From: page. */
  readPage(ask: PageWords): Promise<PageRead>;
  /** Is there reason to type nothing private here? Asked when such a field gets the focus; `marked`: fraud is marked. From: page. */
  doubtPage(ask: {
    url: string;
    title: string;
    text: string;
    marked: boolean;
  }): Promise<{ sentence: string | null; close: string }>;
  /**
   * Keeps a message, or, where the draft is of kind `page`, the page on which these words of it were marked; answers only
   * after it is durably written. From: page, own.
   */
  keep(ask: { draft: Draft }): Promise<Kept>;
  /** Keeps the strongest or open message of a tab, or else the page, with a picture of its visible part. From: own. */
  keepTab(ask: { tabId: number; how: 'popup' | 'command' }): Promise<Kept>;
  /**
   * Keeps the whole page as a snapshot that opens without network, with a picture from top to bottom (`long`) or of the
   * visible part; how far it is stands under AT_WORK. From: own.
   */
  keepPage(ask: { tabId: number; long: boolean }): Promise<Kept>;
  /** The same for all messages of the open conversation, as one record. From: own. */
  keepThread(ask: { tabId: number; long: boolean }): Promise<Kept>;
  /** Ends the longer keeping that is under way; nothing of it is kept. From: own. */
  stopKeeping(ask: Record<string, never>): Promise<{ stopped: boolean }>;
  /** Newest rows first, each checked while read; `before` is a seq. While locked only their number. From: own. */
  log(ask: { before: number | null; limit: number }): Promise<{ rows: LogRow[]; total: number; locked: boolean }>;
  /** One record with text, times, context and attachments; null when there is none of this number. From: own. */
  record(ask: { seq: number }): Promise<RecordDetail | null>;
  /** How many messages of this tab carry a hint, for the icon's badge. From: page. */
  badge(ask: { count: number; fraud: boolean }): Promise<void>;
  /** Reads a tab now: once, after a click on our button. False where the browser does not let us. From: own. */
  readTab(ask: { tabId: number }): Promise<{ read: boolean }>;
  /** The hosts that were granted besides; answers once the reader is set up for them. From: own. */
  granted(ask: Record<string, never>): Promise<{ origins: string[] }>;
  /** Puts one question to the frames of the asking tab (all, or one); null where a frame has no answer. From: page. */
  askFrames(ask: {
    call: keyof PageCalls;
    ask: unknown;
    frameId: number | null;
  }): Promise<{ frameId: number; value: unknown }[]>;
  /** Puts another script of ours into the frame that asks. From: page. */
  bring(ask: { what: Brought }): Promise<{ brought: boolean }>;
  /** Opens the workplace page at a place in it. From: page, own. */
  openDesk(ask: { at: string }): Promise<void>;
}

/** Asked of a content script by the background and the extension's own pages. */
export interface PageCalls {
  /** What was read and marked on this page. */
  report(ask: Record<string, never>): Promise<PageReport>;
  /** Puts the next (or previous) marked message into view and its marker into focus. */
  go(ask: { to: 'next' | 'previous' }): Promise<{ found: boolean }>;
  /** Opens the card of the focused or first marked message. */
  openCard(ask: { key: string | null }): Promise<{ opened: boolean }>;
  /**
   * What a kept record of this page's open, focused or strongest message is made of; of kind `page` where what is marked
   * is the page's own words; null when nothing is.
   */
  draft(ask: { how: Draft['how'] }): Promise<Draft | null>;
  /** All messages of the open conversation that the page has loaded, as a record without its files; null when none is open. */
  thread(ask: { how: Draft['how'] }): Promise<{ draft: Draft; messages: ContextMessage[] } | null>;
  /** Tells the page that its message was kept from elsewhere (popup, command), so that an open card says so. */
  kept(ask: { draftId: string; kept: Kept }): Promise<void>;
}
