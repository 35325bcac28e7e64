import type { Fault } from '../../lib/evidence/record';
import { type Key, maybe, t } from '../../lib/i18n';
import type { Language } from '../../lib/i18n/language';

export const faultText = (fault: Fault) => `fault.${fault}` as const satisfies Key;

/** What could not be kept, in words; a key of a later version gets the general sentence. */
export function missingText(lang: Language, key: string): string {
  return maybe(lang, `missing.${key}`) ?? t(lang, 'missing.other');
}
