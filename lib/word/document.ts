/** What a text document is here: plain blocks, no layout. write.ts makes a file of it that word processors open. */

/** A stretch of text; line feeds in it become line breaks. */
export interface Run {
  text: string;
  bold?: boolean;
  underline?: boolean;
  /** for sums and codes */
  mono?: boolean;
}

export type Text = string | readonly Run[];

export interface Table {
  head: readonly string[];
  rows: readonly (readonly Text[])[];
  /** shares of the width, one for each column; equal when left out */
  widths?: readonly number[];
}

export type Block =
  | { type: 'heading'; text: string; level: 1 | 2 | 3 }
  | {
      type: 'paragraph';
      text: Text;
      /** body: first line two characters in · quote: set in, as somebody else's words · muted: small and grey */
      look?: 'body' | 'plain' | 'quote' | 'muted';
      align?: 'left' | 'center' | 'right';
    }
  | { type: 'list'; items: readonly Text[]; numbered?: boolean }
  | { type: 'table'; table: Table }
  | { type: 'page-break' };

export interface WordDocument {
  /** stands in the file's properties; a heading of the text is a block of its own */
  title: string;
  language: 'zh-CN' | 'zh-TW' | 'en';
  blocks: readonly Block[];
  /** for wide tables */
  landscape?: boolean;
  /** small line at the foot of every page, before the page number */
  footer?: string;
}

/** Without what XML cannot hold: control characters and halves of emoji. */
export const sound = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '\ufffd');
