import { useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { useWords } from '../../components/parts/words';
import { browser } from '../../lib/browser';
import { hostPattern, type Page } from './use-page';

/** What can be said about this tab: two words, one sentence, and what can be done. */
export function PageState({ page, again }: { page: Page; again(): void }) {
  const { say } = useWords();
  const [refused, setRefused] = useState(false);
  const { kind, host, checked, hinted } = page.view;

  const allow = async () => {
    // exactly this host; the browser asks the person itself
    const granted = await browser.permissions.request({ origins: [hostPattern(page.url ?? '')] }).catch(() => false);
    setRefused(!granted);
    if (granted && page.tabId !== null) await reload();
  };
  const reload = async () => {
    if (page.tabId === null) return;
    await browser.tabs.reload(page.tabId);
    setTimeout(again, 1200);
  };

  if (kind === 'checking') return <p class="caption">{say('page.checking')}</p>;
  const title = kind === 'read' ? say('page.read', { n: checked }) : say(`page.${kind}`);
  const sentence =
    kind === 'read'
      ? say(hinted.length > 0 ? 'page.read.some' : 'page.read.none', { n: hinted.length })
      : say(`page.${kind}.do`, { host });
  return (
    <div class="page-state">
      <p>
        <span class="caption">{say('page.label')}</span>
        {title}
      </p>
      <p class="caption">{refused ? say('page.allow.refused') : sentence}</p>
      {kind === 'not-granted' && !refused && <Button onPress={() => void allow()}>{say('page.allow')}</Button>}
      {kind === 'unreachable' && <Button onPress={() => void reload()}>{say('page.reload')}</Button>}
    </div>
  );
}
