/**
 * For a copy that is shown around: numbers by which a person could be found (mobile and fixed lines, identity cards,
 * bank cards, mail addresses) become dots, the first and last figures stay. What the other side showed as its own
 * number stays readable, because it is the evidence; so do service numbers, amounts and dates. The original is not
 * touched: its hash stands beside the masked words.
 */
import type { ContextMessage, Details, Entry } from './record';

/** figures, also full-width, with single blanks or dashes between them; not a part of a longer run */
const NUMBER = /(?<![0-9０-９A-Za-z.．])[0-9０-９](?:[ \-－–—]?[0-9０-９]){6,22}[Xx]?(?![0-9０-９A-Za-z])/g;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/gu;

/** numbers of services and not of persons: short codes of firms, hot lines, message ports */
const SERVICE = /^(?:106\d{5,17}|95\d{3,8}|400\d{7}|800\d{7}|100\d{2}|12\d{3})$/;
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])?(?:[0-5]\d){0,2}$/;

const figuresOf = (text: string) => text.normalize('NFKC').replace(/[^0-9Xx]/g, '');

/** `open`: numbers that stay as they are, in any way of writing. */
export function maskText(text: string, open: readonly string[] = []): string {
  const kept = new Set(open.map(figuresOf).filter((figures) => figures.length >= 3));
  return text
    .replace(MAIL, (mail) => `${mail.slice(0, 1)}•••@•••`)
    .replace(NUMBER, (number, at: number) => {
      const figures = figuresOf(number);
      if (figures.length < 7 || kept.has(figures) || SERVICE.test(figures) || DATE.test(figures)) return number;
      // an amount: 1234567.89, 1234567元
      if (/^(?:[.．][0-9０-９]|\s?[元万億亿])/.test(text.slice(at + number.length))) return number;
      if (/[-－–—]/.test(number) && /^(?:19|20)\d\d[-－–—]\d/.test(number.normalize('NFKC'))) return number;
      const shown = figures.length >= 10 ? 3 : 2;
      return `${figures.slice(0, shown)}${'•'.repeat(figures.length - shown - 2)}${figures.slice(-2)}`;
    });
}

/** An entry as a shared copy shows it. It is no record any more: nothing in it can be held against the chain but `original`. */
export interface Masked {
  entry: Entry;
  /** SHA-256 of the sealed original, as in the chain */
  original: string;
}

/** Files stay out, because what they show cannot be masked; their names and hashes stay. */
export function maskEntry(entry: Entry, original: string): Masked {
  const own = entry.direction === 'outgoing' ? null : entry.sender;
  const open = [own, entry.details.number].filter((one): one is string => typeof one === 'string');
  const near = (messages: readonly ContextMessage[]) =>
    messages.map((message) => ({
      ...message,
      sender: message.direction === 'outgoing' ? null : message.sender,
      text: maskText(message.text, open),
    }));
  const details: Details = {};
  for (const [key, value] of Object.entries(entry.details))
    details[key] = typeof value === 'string' && key !== 'number' ? maskText(value, open) : value;
  return {
    original,
    entry: {
      ...entry,
      // a salt would let short originals be guessed, an address or title may name the person
      salt: '',
      url: '',
      title: '',
      thread: null,
      receiver: null,
      sender: own,
      text: maskText(entry.text, open),
      before: near(entry.before),
      after: near(entry.after),
      details,
      parts: entry.parts.map((part) => ({ ...part, name: maskText(part.name, open), held: false })),
    },
  };
}
