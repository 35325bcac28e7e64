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
  if (row.deleted) return t(lang, 'log.deleted');
  if (row.fault && row.excerpt === '') return t(lang, 'log.unreadable');
  return row.excerpt || t(lang, `record.kind.${row.kind}`);
}
