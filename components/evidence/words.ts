import type { Fault, LogRow } from '../../lib/evidence/record';
import { type Key, maybe, t } from '../../lib/i18n';
import type { Language } from '../../lib/i18n/language';

export const faultText = (fault: Fault) => `fault.${fault}` as const satisfies Key;

/** What could not be kept, in words; a key of a later version gets the general sentence. */
export function missingText(lang: Language, key: string): string {
  return maybe(lang, `missing.${key}`) ?? t(lang, 'missing.other');
}

/** What a list shows of a record: its first words, or what it is where it has none. */
export function rowText(lang: Language, row: LogRow): string {
  if (row.withheld) return t(lang, 'book.withheld');
  if (row.deleted) return t(lang, 'log.deleted');
  if (row.fault && row.excerpt === '') return t(lang, 'log.unreadable');
  return row.excerpt || t(lang, `record.kind.${row.kind}`);
}

/** Why something did not succeed: every refusal of the log and of a package has a sentence, and names the file if there is one. */
export function problemText(lang: Language, error: unknown): string {
  const of = typeof error === 'object' && error !== null ? error : {};
  const code = 'code' in of && typeof of.code === 'string' ? of.code : '';
  const file = 'file' in of && typeof of.file === 'string' ? of.file : '';
  const sentence = maybe(lang, `problem.${code}`) ?? t(lang, 'problem.other');
  return file === '' ? sentence : `${sentence} ${t(lang, 'problem.file', { name: file })}`;
}

/** 1.2 MB; the unit in which people know their files */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 'B';
  for (const next of units) {
    if (value < 1000) break;
    value /= 1000;
    unit = next;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
