import { useEffect, useState } from 'preact/hooks';
import { problemText } from '../../../components/evidence/words';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { store } from '../evidence/at-hand';
import { useWork } from '../evidence/use-work';
import { unlock } from './at-lock';
import { PassField } from './PassField';

/** What the desk shows while the log is locked: that everything is there, one field, and what works without it. */
export function LockedPage() {
  const { say, lang } = useWords();
  const [count, setCount] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  const { work, start } = useWork<void>();
  useEffect(() => {
    store.head().then(
      ({ seq }) => setCount(seq),
      () => null,
    );
  }, []);
  const busy = work.at === 'busy';
  return (
    <>
      <h1>{say('seal.locked')}</h1>
      <p>{count === null ? say('seal.locked.there') : say('seal.locked.count', { n: count })}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== '' && !busy) void start(() => unlock(typed));
        }}
      >
        <PassField id="log-pass" label={say('seal.pass')} value={typed} fresh={false} focus onInput={setTyped} />
        <p class="do">
          <button type="submit" class="button primary" disabled={busy || typed === ''}>
            {busy ? say('seal.opening') : say('seal.open')}
          </button>
        </p>
      </form>
      <div role="status">{work.at === 'failed' && <Notice>{problemText(lang, work.error)}</Notice>}</div>
      <p>
        <a href="#new">{say('seal.locked.new')}</a>
      </p>
    </>
  );
}
