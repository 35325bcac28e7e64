/** What reads the messages of a page for the watcher: row by row where a site has rows, else as a whole. */
import type { PageMessage, Site, Surroundings } from '../sites/types';

export interface Reader {
  /** nodes have changed under the list; `mine` are the elements concerned */
  changed(records: readonly MutationRecord[], list: Element): void;
  /** everything under the list is to be read again; what was read before still counts */
  all(list: Element | null): void;
  /** reads what is due, what is on screen first */
  pass(list: Element | null): void;
  /** forgets everything read so far */
  clear(): void;
  /** tells the messages that have left the page */
  dropGone(): void;
  reading(): boolean;
  count(): number;
  /** the elements of the messages in the order of the page */
  elements(list: Element | null): ArrayLike<Element>;
  /** a message as the page shows it at this moment; null where the element is none (any more) */
  again(element: Element, around: Surroundings): PageMessage | null;
  /** no other words have come into its element since it was read */
  isCurrent(message: PageMessage, sign: number): boolean;
  /** what the list looks like, cheaply: enough to tell two conversations apart */
  look(list: Element | null): string;
}

/** A message just read, with the number that stands for what it says. */
export interface Fresh {
  message: PageMessage;
  sign: number;
}

export interface ReaderParts {
  win: Window;
  signal: AbortSignal;
  around(): Surroundings;
  found(fresh: Fresh[]): void;
  /** what these elements showed is gone */
  lost(elements: Element[]): void;
  /** the message that is marked in this element, or null */
  held(element: Element): PageMessage | null;
  /** goes on once no more is waiting for an answer than can be asked at once */
  whenRoom(work: () => void): void;
  /** a pass has ended that took so many ms */
  took(ms: number): void;
  /** there is more to read: ask for another pass */
  more(): void;
}

export type MakeReader = (site: Site, doc: Document, parts: ReaderParts) => Reader;

/** Same nodes in the same places: what is painted over them still fits. */
export const sameNodes = (a: PageMessage, b: PageMessage) =>
  a.element === b.element &&
  a.runs.length === b.runs.length &&
  a.runs.every((run, i) => run.node === b.runs[i]?.node && run.at === b.runs[i]?.at);
