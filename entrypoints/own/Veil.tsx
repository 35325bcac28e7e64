import { t } from '../../lib/i18n';
import type { Language } from '../../lib/i18n/language';
import { hide } from './hiding';

/** What stands on our pages while they are hidden: an empty note, and the way back. */
export function Veil({ lang }: { lang: Language }) {
  return (
    <>
      <h1>{t(lang, 'hide.name')}</h1>
      <p class="caption">{t(lang, 'hide.empty')}</p>
      <button type="button" class="button secondary" onClick={() => void hide(false)}>
        {t(lang, 'hide.back')}
      </button>
    </>
  );
}
