import { problemText } from '../../../components/evidence/words';
import { maybe } from '../../../lib/i18n';
import type { Language } from '../../../lib/i18n/language';
import { Refusal } from '../../../lib/import/types';

/** Why a file is not taken; anything else that went wrong has its sentence with the log. */
export function refusalText(lang: Language, error: unknown): string {
  const known = error instanceof Refusal ? maybe(lang, `import.refused.${error.code}`) : null;
  return known ?? problemText(lang, error);
}
