/** Where messages live on a web page. Sites are pure: they are handed the document and only read it. */

export type SiteId =
  | 'google-messages'
  | 'google-voice'
  | 'whatsapp-web'
  | 'wechat-web'
  | 'qq-mail'
  | 'netease-mail'
  | 'outlook-web'
  | 'gmail'
  | 'easemob-widget'
  | 'generic-sms'
  | 'generic-chat'
  | 'generic-webmail'
  | 'lender-portal'
  | 'none';

/** What kind of page this is, in the same words as the site ids where no adapter is dedicated. */
export type PageKind = 'conversation' | 'conversation-list' | 'mail' | 'chat' | 'lender-portal' | 'article' | 'none';

/** A text node, or a part of one, inside a message's text: the sign at `offset` of the node stands at `at + offset`. */
export interface TextRun {
  node: Text;
  at: number;
  /** the part of the node that this run is about, where the page's source has blanks that a reader does not see */
  from?: number;
  to?: number;
}

/** One message as the page shows it. */
export interface PageMessage {
  /** stable inside the thread for as long as the page shows this message */
  key: string;
  /** the element that holds the whole message: what a snapshot freezes and what a marker stands beside */
  element: Element;
  /**
   * the text nodes that make up `text`, in order, with the place in `text` where each begins; negative where leading
   * blanks of the node are not part of the text
   */
  runs: TextRun[];
  text: string;
  /** name or number as displayed */
  sender: string | null;
  /** ISO 8601 with zone offset; null when the page does not tell both day and minute */
  sentAt: string | null;
  /** the page's own words for the time */
  shownTime: string | null;
  direction: 'incoming' | 'outgoing' | null;
}

/** One object per reading pass: a site may remember against it what it looked up once for the whole pass. */
export interface Surroundings {
  /** address of the page, for sites whose thread id stands in it */
  url: string;
  /** now, in ms; relative days ("yesterday", "星期三") are resolved with it */
  now: number;
  /** minutes to add to UTC for the clock that the page shows, e.g. 480 */
  zoneOffset: number;
}

/**
 * For sites whose messages stand in one element each: lets the watcher read again only what changed, so that a new
 * message costs the same in a short and in a very long conversation.
 */
export interface Rows {
  /** all message elements under the list, in order; cheap */
  all(list: Element): Element[];
  /**
   * The same without handling each of them: in a content script every element asked for costs, and a long conversation
   * is read in slices. Absent: `all` is asked.
   */
  within?(list: Element): ArrayLike<Element>;
  /** the message element that this one is or stands in */
  of(element: Element): Element | null;
  /** null for an element without message text (yet) */
  read(row: Element, around: Surroundings): PageMessage | null;
  /** attributes whose change means: read this row again */
  attributes: string[];
}

export interface Site {
  id: Exclude<SiteId, 'none'>;
  /** match patterns of the hosts it is for; the manifest follows from the ones marked `atInstall` */
  matches: string[];
  /** true: the content script is declared for these hosts at install; false: only after the person grants the host */
  atInstall: boolean;
  /** how well it is known: 'proven' on saved pages of our own, 'generic' through the generic reader */
  grade: 'proven' | 'generic';
  pageKind(doc: Document, around: Surroundings): PageKind;
  /** what identifies the open thread; null when none is open. A change means: forget everything read so far */
  thread(doc: Document, around: Surroundings): string | null;
  /** the element whose changes are watched; null when there is nothing to watch yet */
  list(doc: Document): Element | null;
  /** all messages now in the page, in order. Answers [] rather than inventing a message */
  messages(doc: Document, around: Surroundings): PageMessage[];
  /** absent: after any change, all messages are read again */
  rows?: Rows;
  /**
   * The messages of elements that have only come to the end of the list since `messages` was asked, in order; null
   * where all has to be read again. For sites without rows.
   */
  grown?(doc: Document, added: readonly Element[], around: Surroundings): PageMessage[] | null;
  /** how messages travel here, as a record names it: 'sms', 'mail', 'chat' */
  channel: string;
  /**
   * Whose page it is: on one that belongs to the other side (lender, collector, their chat) marks are drawn where the page's
   * own script cannot read them. Where it is not said it follows from the channel: only sms and mail are neutral ground.
   */
  ground?: 'neutral' | 'other-side';
  /** for readers of unknown pages: what the page turned out to be; absent where `id` and `channel` always hold */
  seenAs?(doc: Document, around: Surroundings): { id: SiteId; channel: string };
}
