import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../../components/parts/words';
import { store } from '../evidence/at-hand';

/** From record to record: links, and the arrows of the keyboard wherever nothing is being typed or played. */
export function Walk({ seq }: { seq: number }) {
  const { say } = useWords();
  const [last, setLast] = useState(seq);
  useEffect(() => {
    store.head().then(
      (head) => setLast(head.seq),
      () => null,
    );
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const busy =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, video, audio, [tabindex="0"]');
      if (busy) return;
      if (event.key === 'ArrowLeft' && seq > 1) location.hash = `record/${seq - 1}`;
      if (event.key === 'ArrowRight' && seq < last) location.hash = `record/${seq + 1}`;
      if (event.key === 'Escape') location.hash = 'log';
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [seq, last]);
  return (
    <nav class="do not-printed" aria-label={say('record.walk')}>
      {seq > 1 && <a href={`#record/${seq - 1}`}>{say('record.older')}</a>}
      {seq < last && <a href={`#record/${seq + 1}`}>{say('record.newer')}</a>}
      <span class="caption log-keys">{say('record.walk.help')}</span>
    </nav>
  );
}
