/** What a page may carry beside its messages: notes on its own words, and the sentence beside a form. */
import type { Hint, PageAbout, PageNote } from '../../lib/messages';
import type { Language } from '../../lib/risk/types';
import type { PageKind, PageMessage } from '../../lib/sites/types';

export interface ExtraParts {
  win: Window;
  signal: AbortSignal;
  /** inside our shadow root */
  layer(): HTMLElement;
  pageKind(): PageKind;
  /** a message with findings of fraud is marked on this page */
  hasFraud(): boolean;
  /** hints are switched on for this host */
  isOn(): boolean;
  spoke(language: Language): void;
  put(message: PageMessage, hints: Hint[]): void;
  drop(key: string): void;
}

export interface Extras {
  /** reads the page, now or after what has changed */
  again(): void;
  /** the elements that carry a note, in the order of the page */
  elements(): readonly Element[];
  notes(): PageNote[];
  about(): PageAbout | null;
  settled(): boolean;
}

export type MakeExtras = (parts: ExtraParts) => Extras;

/** Keys of notes, among those of messages. */
const MARK = 'note:';
export const noteKey = (name: string) => MARK + name;
export const isNote = (key: string) => key.startsWith(MARK);
