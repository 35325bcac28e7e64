import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import type { Key } from '../../lib/i18n';
import { kept } from './kept';

type Found = { html: string; title: string } | { why: Key };

/** A kept page as it looked. It stands in a frame of no origin in which no script runs, and was looked through before. */
export function Snapshot() {
  const { say } = useWords();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const read = () => void kept(location.hash.slice(1)).then(setFound, () => setFound({ why: 'log.failed' }));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const shown = found && 'html' in found ? found : null;
  return (
    <>
      <header>
        <h1>{[say('snapshot.title'), shown?.title].filter(Boolean).join(' · ')}</h1>
        <p class="caption">{say('snapshot.inert')}</p>
      </header>
      {found === null && (
        <main>
          <p class="caption">{say('state.loading')}</p>
        </main>
      )}
      {found && 'why' in found && (
        <main>
          <Notice>{say(found.why)}</Notice>
        </main>
      )}
      {shown && (
        <main class="kept-page">
          <iframe sandbox="" srcdoc={shown.html} title={shown.title || say('snapshot.title')} />
        </main>
      )}
    </>
  );
}
