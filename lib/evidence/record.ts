/**
 * What is kept: one entry of the log. The bytes of an entry are canonical JSON (RFC 8785, restricted to strings,
 * integers, booleans, null, arrays and objects with ASCII keys); its hash is the SHA-256 of exactly these bytes, and
 * `prev` is the hash of the entry before. Findings are not part of an entry: they change with the rules, the entry
 * does not. See docs in DESIGN.md, "why the log is shaped so".
 */
export const RECORD_VERSION = 1;

export type RecordKind = 'message' | 'picture';

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
  how: 'card' | 'popup' | 'command' | 'paste';
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
