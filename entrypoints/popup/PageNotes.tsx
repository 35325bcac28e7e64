import { useState } from 'preact/hooks';
import { Go } from '../../components/parts/icons';
import { Notice } from '../../components/parts/Notice';
import { Shape } from '../../components/parts/VerdictTag';
import { useWords } from '../../components/parts/words';
import { askPage } from '../../lib/wire';
import type { Page } from './use-page';

/** What a page says by itself, beside its messages: a lender's figures and channels, advice that may not hold. */
export function PageNotes({ page }: { page: Page }) {
  const { say } = useWords();
  const [gone, setGone] = useState(false);
  const { notes, about } = page;
  if (notes.length === 0 && !about) return null;

  const show = async (key: string | null | undefined) => {
    if (page.tabId === null || !key) return;
    const { opened } = await askPage(page.tabId, 'openCard', { key }).catch(() => ({ opened: false }));
    if (opened) window.close();
    else setGone(true);
  };

  return (
    <section aria-labelledby="notes" class="page-notes">
      <h2 id="notes">
        {say('notes.title')}
        {notes.length > 0 && <span class="caption">{notes.length}</span>}
      </h2>
      {about?.imitates && <Notice>{say('notes.imitates', { name: about.imitates })}</Notice>}
      {about && <p class="remind">{about.reminder}</p>}
      {about?.cost && (
        <details>
          <summary>{say('notes.cost', { apr: about.cost.apr })}</summary>
          <p class="caption">{about.cost.basis}</p>
          <p class="caption">{about.cost.formula}</p>
        </details>
      )}
      {about && about.fees.length > 0 && (
        <p>
          <span class="caption">{say('notes.fees')}</span> {about.fees.join(say('notes.and'))}
        </p>
      )}
      {about?.institution && <Channels of={about.institution} />}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={`${note.id} ${note.key} ${note.quote}`}>
              <button type="button" class="row" onClick={() => void show(note.key)}>
                <span class="ink-heed">
                  <Shape of="heed" />
                </span>
                <span>
                  <span class="first">{note.title}</span>
                  {note.quote && <span class="second clip quote">{note.quote}</span>}
                  {note.seen && <span class="second">{note.seen}</span>}
                </span>
                <Go />
                <span class="out-of-sight">{say('hints.find')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {gone && <Notice>{say('hints.gone')}</Notice>}
    </section>
  );
}

function Channels({ of }: { of: NonNullable<NonNullable<Page['about']>['institution']> }) {
  const { say } = useWords();
  const known = [...of.hotlines, ...of.domains];
  return (
    <p>
      <span class="caption">{say(of.ownAddress ? 'notes.own' : 'notes.named', { name: of.name })}</span>
      {known.length > 0 && ` ${say('notes.channels', { list: known.join(say('notes.and')) })}`}
      {known.length === 0 && ` ${say('notes.channels.none')}`}
    </p>
  );
}
