import { type ComponentType, render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Speaking } from '../../components/parts/words';
import { browser } from '../../lib/browser';
import { t } from '../../lib/i18n';
import { chooseLanguage, type Language } from '../../lib/i18n/language';
import { readSettings, type Settings, watchSettings } from '../../lib/settings';
import { readAtHand } from './at-hand';
import { hideOnTwoEscapes, readHidden, watchHidden } from './hiding';
import { Veil } from './Veil';

export interface PageProps {
  settings: Settings;
}

/** Starts a page of our own in the person's language, and follows when they change it. */
export async function start(Page: ComponentType<PageProps>): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const [{ os }, first, hidden] = await Promise.all([
    browser.runtime.getPlatformInfo(),
    readSettings(),
    readHidden(),
    readAtHand(),
  ]);
  // on Android the popup is a page of its own and takes the width it is given
  if (os === 'android') document.documentElement.classList.add('wide');
  const veil = document.createElement('main');
  veil.id = 'veil';
  root.after(veil);
  show(hidden);
  render(<Frame first={first} Page={Page} veil={veil} hidden={hidden} />, root);
}

/** What is hidden stays as it is, with everything typed in it: only the veil is seen. */
const show = (hidden: boolean) => document.documentElement.classList.toggle('hidden', hidden);

interface FrameProps {
  first: Settings;
  Page: ComponentType<PageProps>;
  veil: HTMLElement;
  hidden: boolean;
}

function Frame({ first, Page, veil, hidden: atFirst }: FrameProps) {
  const [settings, setSettings] = useState(first);
  const [hidden, setHidden] = useState(atFirst);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(stop.signal, setSettings);
    watchHidden(stop.signal, setHidden);
    hideOnTwoEscapes(stop.signal);
    return () => stop.abort();
  }, []);
  const lang: Language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  document.documentElement.lang = lang;
  useLayoutEffect(() => {
    show(hidden);
    document.title = t(lang, hidden || settings.neutral ? 'hide.name' : 'app.name');
    wear(hidden || settings.neutral);
    render(hidden ? <Veil lang={lang} /> : null, veil);
  }, [lang, hidden, settings.neutral]);
  return (
    <Speaking.Provider value={lang}>
      <Page settings={settings} />
    </Speaking.Provider>
  );
}

/** The small picture on the browser's tab. */
function wear(neutral: boolean): void {
  const known = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  const link = known ?? document.createElement('link');
  link.rel = 'icon';
  link.href = neutral ? '/icon/neutral-32.png' : '/icon/32.png';
  if (!known) document.head.append(link);
}
