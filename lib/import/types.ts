/** What a reader of foreign files gives back, whatever the file was. */

/** The programs whose files are understood. */
export const FORMATS = [
  'sms-backup-restore',
  'sms-backup-restore-calls',
  'sms-xml',
  'adb',
  'sms-ie',
  'fossify',
  'qksms',
  'imazing',
  'xiaomi-cloud',
  'flyme',
  'google-voice',
  'whatsapp',
  'csv',
  'json',
  'text',
] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Where the phone had it. Only incoming and outgoing were exchanged; a draft was never sent, and what failed or still
 * waited to be sent did not leave as far as the file knows. unknown: the file does not say.
 */
export type Box = 'incoming' | 'outgoing' | 'draft' | 'failed' | 'unknown';

export interface BackupMessage {
  /** complete, as in the file */
  text: string;
  /** the other side: its number, or its name where the file has no number */
  sender: string | null;
  /** the name the phone's address book gave it */
  name: string | null;
  /** all of the other side, where more than one takes part */
  thread: string | null;
  /** ISO 8601 with zone; null when the file does not tell the minute */
  sentAt: string | null;
  /** the time in the file's own words */
  shownTime: string | null;
  box: Box;
  kind: 'sms' | 'mms' | 'chat' | 'call';
  /** pictures and other files that belonged to it; they are not read */
  attachments: number;
  /** of a call */
  seconds: number | null;
  /** of a call: whether somebody spoke; null where it is no call or not told */
  answered: boolean | null;
}

export const WARNINGS = [
  /** messages whose time cannot be told */
  'no-time',
  /** 3/4/2026: day and month cannot be told apart */
  'ambiguous-date',
  /** a spreadsheet's day number, read as the date it stands for */
  'serial-date',
  /** the same, with too few decimals to tell the minute */
  'serial-rough',
  /** the same, left unread because the person says it is no date */
  'serial-left',
  /** a day without its year: read as the latest that is not yet to come */
  'year-assumed',
  /** a spreadsheet shortened long numbers: 1.06901E+14 */
  'number-shortened',
  /** half characters in the file */
  'broken-characters',
  /** the file says it holds another number of messages */
  'count-differs',
  /** records whose fields nobody can tell, beside messages that were read */
  'fields-unknown',
  /** waiting to be sent when the file was made */
  'pending',
  /** the file does not say who sent them */
  'no-direction',
  /** the file has no number for them */
  'no-number',
  'group',
  /** pictures and other files are not read */
  'attachments',
  /** lines the program wrote itself */
  'system-lines',
  /** the same message twice in the file, by the file's own numbering */
  'same-id',
  /** rows with more columns than the header */
  'ragged-rows',
  /** no header row was recognised: columns were told by what stands in them */
  'columns-guessed',
  /** not UTF-8: read as GB18030 or Big5 */
  'old-encoding',
  /** files in the archive that hold no messages */
  'other-files',
  /** only the last message of each conversation is in the file */
  'last-only',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

export interface Warning {
  code: WarningCode;
  /** how many messages, rows or files it concerns */
  count: number;
}

export interface Backup {
  format: Format;
  messages: BackupMessage[];
  /** how many times of day were read on the clock the reader was told, because the file names no zone */
  zoneAssumed: number;
  warnings: Warning[];
}

/** Why a file is not taken. Nothing of it is; each has a sentence for the person. */
export const REFUSALS = [
  'empty',
  'too-large',
  'too-many',
  'binary',
  'picture',
  'database',
  'phone-backup',
  'office',
  'archive',
  'encrypted',
  'zip-broken',
  'zip-unsafe',
  'zip-nothing',
  'encoding',
  'truncated',
  'broken',
  'entities',
  'field-too-long',
  'too-many-columns',
  /** rows and columns, but nobody can tell which is which: the person may */
  'columns',
  'foreign',
  'witness-broken',
  'witness-newer',
  'witness-picture',
  'witness-empty',
  'witness-blank',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
    this.name = 'Refusal';
  }
}

/** What a person may say a column holds. */
export type ColumnRole = 'time' | 'number' | 'name' | 'text' | 'direction';

export interface ChosenColumns {
  separator: ',' | ';' | '\t' | '|';
  /** rows before the first message */
  skip: number;
  /** the row above them, where there is one */
  header: string[];
  /** by place; null for what is not needed */
  roles: (ColumnRole | null)[];
}

/** What the readers are told. Times without zone are read on a clock `zoneOffset` minutes east of UTC. */
export interface Reading {
  zoneOffset: number;
  /** ms since 1970, for words like 昨天 in pasted text, and for days without a year */
  now: number;
  /** what the person says the columns of a table are */
  columns?: ChosenColumns | undefined;
  /** day numbers of a spreadsheet stay unread */
  leaveSerials?: boolean | undefined;
  /** the file's name, when it has one: some programs put the other side's name there */
  name: string;
  /** called between pieces of work; whoever reads in a window lets it paint here */
  pause?: (() => Promise<void> | undefined) | undefined;
  /** bytes read of how many */
  progress?: ((done: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}
