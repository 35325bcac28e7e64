import { missingText } from '../../components/evidence/words';
import type { Kept } from '../../lib/evidence/record';
import { maybe, t } from '../../lib/i18n';
import type { Language } from '../../lib/i18n/language';
import { WireError } from '../../lib/wire';

/** What is said after something was kept: the number, and plainly what is not in the record. */
export function keptWords(lang: Language, kept: Kept, how: 'page' | 'paste'): string {
  const key = kept.already ? 'keep.already' : kept.picture ? 'keep.done.picture' : 'keep.done';
  // a pasted text never had a picture to miss
  const missing = how === 'paste' ? [] : kept.missing.map((each) => missingText(lang, each));
  return [t(lang, key, { n: kept.seq }), ...missing].join(' ');
}

export function failedWords(lang: Language, error: unknown): string {
  const code = error instanceof WireError && error.reason === 'failed' ? error.message : '';
  return maybe(lang, `kept.${code}`) ?? maybe(lang, `keepall.${code}`) ?? t(lang, 'keep.failed');
}
