import { useState } from 'preact/hooks';
import { Button } from '../../components/parts/Button';
import { useWords } from '../../components/parts/words';
import { browser } from '../../lib/browser';
import { askBackground } from '../../lib/wire';
import { hostPattern, type Page } from './use-page';

/** What can be said about this tab: two words, one sentence, and what can be done. */
export function PageState({ page, again }: { page: Page; again(): void }) {
  const { say } = useWords();
  const [refused, setRefused] = useState<'no' | 'host' | 'page'>('no');
  const { kind, host, checked, hinted } = page.view;

  const allow = async () => {
    // exactly this host; the browser asks the person itself
    const granted = await browser.permissions.request({ origins: [hostPattern(page.url ?? '')] }).catch(() => false);
    setRefused(granted ? 'no' : 'host');
    if (granted) await readNow();
  };
  /** Pressing our button has given the right to read this one page, as long as it is open. */
  const readNow = async () => {
    if (page.tabId === null) return;
    const { read } = await askBackground('readTab', { tabId: page.tabId }).catch(() => ({ read: false }));
    if (read) setTimeout(again, 150);
    else setRefused('page');
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
      <p class="caption">
        {refused === 'host' ? say('page.allow.refused') : refused === 'page' ? say('page.once.refused') : sentence}
      </p>
      {page.grade && <p class="caption">{say(`page.grade.${page.grade}`)}</p>}
      {(kind === 'not-granted' || kind === 'unsupported') && refused === 'no' && (
        <p class="choices">
          <Button onPress={() => void readNow()}>{say('page.once')}</Button>{' '}
          {/^https?:/.test(page.url ?? '') && (
            <Button look="quiet" onPress={() => void allow()}>
              {say('page.always')}
            </Button>
          )}
        </p>
      )}
      {kind === 'unreachable' && <Button onPress={() => void reload()}>{say('page.reload')}</Button>}
    </div>
  );
}
