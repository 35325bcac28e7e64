import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { byWeight } from '../../components/evidence/segments';
import { Button } from '../../components/parts/Button';
import { Go } from '../../components/parts/icons';
import { EmptyState, Notice } from '../../components/parts/Notice';
import { Shape } from '../../components/parts/VerdictTag';
import { useWords } from '../../components/parts/words';
import { askPage } from '../../lib/wire';
import { type All, KeepAll } from './KeepAll';
import type { Page } from './use-page';

interface Props {
  page: Page;
  busy: boolean;
  /** what is to be said about the last try to keep; '' for nothing */
  told: string;
  /** what can be done with what was kept */
  after?: ComponentChildren;
  /** the same button stands above as the next step */
  keepsAbove: boolean;
  onKeep(): void;
  onKeepAll(all: All): void;
}

/** The hints of this tab, weightiest first; pressing one opens its card on the page. */
export function PageHints({ page, busy, told, after, keepsAbove, onKeep, onKeepAll }: Props) {
  const { say } = useWords();
  const [gone, setGone] = useState(false);
  const message = page.view.kind === 'read' && page.hints.length > 0;

  const show = async (key: string) => {
    if (page.tabId === null) return;
    const { opened } = await askPage(page.tabId, 'openCard', { key }).catch(() => ({ opened: false }));
    if (opened) window.close();
    else setGone(true);
  };

  // nothing to list and nothing to keep: the line at the top has said so, and the paste box moves up
  if (!page.picturable && page.hints.length === 0 && !told) return null;
  return (
    <section aria-labelledby="hints">
      <h2 id="hints">
        {say('section.hints')}
        {page.hints.length > 0 && <span class="caption">{page.hints.length}</span>}
      </h2>
      {page.hints.length === 0 && page.notes.length === 0 && <EmptyState>{say('hints.empty')}</EmptyState>}
      <ul>
        {page.hints.map(({ message, hints }) => {
          const [first, ...more] = byWeight(hints);
          if (!first) return null;
          const looks = first.confidence === 'low' ? 'unsure' : first.severity;
          return (
            <li key={message.key}>
              <button type="button" class="row" onClick={() => void show(message.key)}>
                <span class={`ink-${looks}`}>
                  <Shape of={looks} />
                </span>
                <span>
                  <span class="first">
                    {looks === 'info' ? say('severity.info') : say(`verdict.${looks}`)} · {first.title}
                  </span>
                  {first.quote && <span class="second clip quote">{first.quote}</span>}
                  <span class="second">
                    {[message.sender, message.shownTime, more.length > 0 && say('hints.more', { n: more.length })]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <Go />
                <span class="out-of-sight">{say('hints.find')}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {gone && <Notice>{say('hints.gone')}</Notice>}
      {!keepsAbove && (
        <div class="keep-line">
          <Button disabled={busy || !page.picturable || page.tabId === null} describedBy="keep-help" onPress={onKeep}>
            {say('keep.page')}
          </Button>
          <p class="caption" id="keep-help">
            {say(message ? 'keep.page.help' : page.picturable ? 'keep.page.cannot' : 'keep.page.never')}
          </p>
        </div>
      )}
      {page.picturable && page.tabId !== null && (
        <KeepAll tabId={page.tabId} thread={page.view.checked > 0} busy={busy} onKeep={onKeepAll} />
      )}
      <div role="status">{told && <Notice action={after}>{told}</Notice>}</div>
    </section>
  );
}
