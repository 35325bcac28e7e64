/**
 * What is kept: one entry of the log. The bytes of an entry are canonical JSON (RFC 8785, restricted to strings,
 * integers, booleans, null, arrays and objects with ASCII keys); its hash is the SHA-256 of exactly these bytes, and
 * `prev` is the hash of the entry before. Findings are not part of an entry: they change with the rules, the entry
 * does not. See docs in DESIGN.md, "why the log is shaped so".
 */
export const RECORD_VERSION = 2;

/**
 * What happened. picture, attachment: something added to an earlier entry · thread: a whole conversation · witness:
 * what a third person who was contacted tells · deletion: names what the person removed · anchor: where a head of the
 * log was shown to the outside (a complaint, a letter, a time stamp) · imported: a foreign log was taken in beside
 * this one. The others are what their names say.
 */
export const RECORD_KINDS = [
  'message',
  'picture',
  'attachment',
  'thread',
  'page',
  'note',
  'call',
  'visit',
  'letter',
  'chat',
  'repayment',
  'complaint',
  'witness',
  'deletion',
  'anchor',
  'imported',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How it came into the log. */
export const HOWS = ['card', 'popup', 'command', 'paste', 'desk', 'import'] as const;

/**
 * Small facts of a kind, flat: `who`, `staffNumber`, `number`, `durationSeconds`, `promised`, `amountFen`, `place`,
 * `caseNumber` … Keys are ASCII, money is whole fen, times are ISO 8601 with zone.
 */
export type Details = Record<string, string | number | boolean | null>;

/** What a deletion removed; the hashes stay so that the chain can still be followed over the gap. */
export interface Deletes {
  seq: number;
  /** hash and predecessor of the entry whose content went */
  hash: string;
  prev: string;
  /** true: text and everything; false: only the parts named */
  whole: boolean;
  parts: { name: string; sha256: string }[];
}

export interface Part {
  name: string;
  /** MIME type */
  type: string;
  /** bytes */
  size: number;
  /** hex; also the key of the stored blob */
  sha256: string;
  /** false: only the hash was kept, for want of space or by choice */
  held: boolean;
}

export interface ContextMessage {
  sender: string | null;
  shownTime: string | null;
  sentAt: string | null;
  direction: 'incoming' | 'outgoing' | null;
  text: string;
}

export interface Entry {
  v: number;
  /** 1, 2, 3 … without gap */
  seq: number;
  /** chosen by the capturing side; the same id twice is one record */
  id: string;
  /** hex SHA-256 of the previous entry's bytes; 64 zeros for the first */
  prev: string;
  /** 16 random bytes, hex: a short text must not be guessable from its hash */
  salt: string;
  kind: RecordKind;
  /** device clock, ms since 1970 */
  capturedAt: number;
  /** minutes east of UTC of the device */
  zoneOffset: number;
  /** IANA name of the device's zone */
  zone: string;
  how: (typeof HOWS)[number];
  channel: string;
  site: string;
  url: string;
  host: string;
  title: string;
  thread: string | null;
  sender: string | null;
  direction: 'incoming' | 'outgoing' | null;
  /** the time in the page's own words, and as understood (ISO 8601 with zone) */
  shownTime: string | null;
  sentAt: string | null;
  /** unfolded, complete */
  text: string;
  before: ContextMessage[];
  after: ContextMessage[];
  parts: Part[];
  /** what could not be kept, in plain words keys: 'picture-no-permission', 'picture-failed', 'dom-missing' … */
  missing: string[];
  /** seq of the entry this one adds to (a picture taken later); null otherwise */
  refersTo: number | null;
  /** since version 2: which own number or address it came to; null when unknown */
  receiver: string | null;
  /** since version 2: the time by the page's own clock or server, in its own form; null when it tells none */
  pageTime: string | null;
  /** since version 2 */
  details: Details;
  /** since version 2: only in a deletion */
  deletes: Deletes | null;
  tool: { version: string; pack: string };
  browser: { name: string; version: string; platform: string };
}

/** What the capturing side sends; the store adds seq, prev, salt and the parts' hashes. */
export interface Draft {
  id: string;
  kind: RecordKind;
  how: Entry['how'];
  channel: string;
  site: string;
  url: string;
  title: string;
  thread: string | null;
  sender: string | null;
  direction: Entry['direction'];
  shownTime: string | null;
  sentAt: string | null;
  text: string;
  before: ContextMessage[];
  after: ContextMessage[];
  /** serialised DOM of the message, scripts and handlers removed; null when there is none */
  dom: string | null;
  capturedAt: number;
  zoneOffset: number;
  zone: string;
  refersTo: number | null;
  receiver?: string | null;
  pageTime?: string | null;
  details?: Details;
  deletes?: Deletes | null;
}

/** Answer after the write is durable. */
export interface Kept {
  seq: number;
  id: string;
  /** hex hash of the entry */
  hash: string;
  /** true when this id was already in the log */
  already: boolean;
  picture: boolean;
  missing: string[];
}

/** One record with all its content, for the page that shows it. */
export interface RecordDetail {
  row: LogRow;
  /** null when its bytes cannot be read any more */
  entry: Entry | null;
  /** `base64` is null where only the hash is left */
  parts: (Part & { base64: string | null })[];
}

/** The same for a page that opens the store itself: each file with what became of it, and what was added later. */
export interface RecordSight {
  row: LogRow;
  entry: Entry | null;
  /** hash-only: never stored · removed: by the person, a deletion says so · lost: should be there and is not */
  parts: (Part & { state: 'here' | 'hash-only' | 'removed' | 'lost' })[];
  later: { seq: number; kind: RecordKind; parts: Part[] }[];
}

/** One row of the log as a list shows it. */
export interface LogRow {
  seq: number;
  id: string;
  kind: RecordKind;
  capturedAt: number;
  sender: string | null;
  sentAt: string | null;
  shownTime: string | null;
  host: string;
  /** first 120 characters */
  excerpt: string;
  hash: string;
  picture: boolean;
  refersTo: number | null;
  /** checked when the row was read: bytes, parts and link to the entry before */
  intact: boolean;
  /** what is wrong, when not intact */
  fault: Fault | null;
  /** true when the person deleted the content; hash and place in the chain remain */
  deleted: boolean;
  /** true when the device clock stood earlier than at the entry before */
  clockBack: boolean;
  /** what could not be kept, as in the entry */
  missing: string[];
  /** only in a log that was taken in from a package: this record was not part of it */
  withheld?: boolean;
}

/**
 * entry-changed: the stored bytes do not have the hash the chain names · entry-missing: a number in the log is empty
 * and no deletion says why · part-changed / part-missing: a picture, snapshot or file · link-broken: the entry names
 * another predecessor than the one that stands there · head-changed: the log ends elsewhere than its head says.
 */
export type Fault =
  | 'entry-changed'
  | 'entry-missing'
  | 'part-changed'
  | 'part-missing'
  | 'link-broken'
  | 'head-changed';
