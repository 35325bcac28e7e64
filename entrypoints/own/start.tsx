import { type ComponentType, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Speaking } from '../../components/parts/words';
import { browser } from '../../lib/browser';
import { t } from '../../lib/i18n';
import { chooseLanguage, type Language } from '../../lib/i18n/language';
import { readSettings, type Settings, watchSettings } from '../../lib/settings';

export interface PageProps {
  settings: Settings;
}

/** Starts a page of our own in the person's language, and follows when they change it. */
export async function start(Page: ComponentType<PageProps>): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const { os } = await browser.runtime.getPlatformInfo();
  // on Android the popup is a page of its own and takes the width it is given
  if (os === 'android') document.documentElement.classList.add('wide');
  const first = await readSettings();
  render(<Frame first={first} Page={Page} />, root);
}

function Frame({ first, Page }: { first: Settings; Page: ComponentType<PageProps> }) {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(stop.signal, setSettings);
    return () => stop.abort();
  }, []);
  const lang: Language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  document.documentElement.lang = lang;
  document.title = t(lang, 'app.name');
  return (
    <Speaking.Provider value={lang}>
      <Page settings={settings} />
    </Speaking.Provider>
  );
}
