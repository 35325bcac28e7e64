/** The toolbar's name and picture: ours, or plain ones. Browsers forget them when they are closed. */
import { browser } from '../../lib/browser';
import { t } from '../../lib/i18n';
import { chooseLanguage } from '../../lib/i18n/language';
import { readSettings, type Settings, watchSettings } from '../../lib/settings';

export function wearAsChosen(): void {
  void readSettings().then(wear, () => null);
  watchSettings(new AbortController().signal, (settings) => void wear(settings));
}

async function wear({ neutral, language }: Settings): Promise<void> {
  const lang = chooseLanguage(language, browser.i18n.getUILanguage());
  const of = (size: number) => `/icon/${neutral ? 'neutral-' : ''}${size}.png`;
  try {
    await browser.action.setTitle({ title: t(lang, neutral ? 'hide.name' : 'app.name') });
    await browser.action.setIcon({ path: { 16: of(16), 32: of(32), 48: of(48), 128: of(128) } });
    if (!neutral) return;
    for (const { id } of await browser.tabs.query({}))
      if (id !== undefined) await browser.action.setBadgeText({ tabId: id, text: '' });
  } catch {
    // a browser without a toolbar to change
  }
}
