import { useState } from 'preact/hooks';
import { problemText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Turn } from '../../../components/parts/icons';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { lackOf } from '../evidence/LockFields';
import { useWork } from '../evidence/use-work';
import { changePassphrase, takeAway } from './at-lock';
import { PassField } from './PassField';

/** Another passphrase, or none any more; both ask for the one that holds now. */
export function ChangeLock() {
  const { say, lang } = useWords();
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const { work, start } = useWork<'changed' | 'going'>();
  const lack = lackOf({ on: true, passphrase: next, again });
  const busy = work.at === 'busy';
  const change = async () => {
    await changePassphrase(old, next);
    setOld('');
    setNext('');
    setAgain('');
    return 'changed' as const;
  };
  return (
    <details>
      <summary>
        {say('seal.change')}
        <Turn />
      </summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (old !== '' && lack === null && !busy) void start(change);
        }}
      >
        <PassField id="seal-old" label={say('seal.old')} value={old} fresh={false} onInput={setOld} />
        <PassField
          id="seal-next"
          label={say('seal.next')}
          help={say('lock.pass.help')}
          value={next}
          fresh
          onInput={setNext}
        />
        <PassField id="seal-next-again" label={say('lock.again')} value={again} fresh onInput={setAgain} />
        <p class="caption" role="status">
          {lack === 'differ' && again !== '' ? say('lock.differ') : ''}
        </p>
        <p class="do">
          <button type="submit" class="button" disabled={busy || old === '' || lack !== null}>
            {say('seal.change.do')}
          </button>
          <Button
            disabled={busy || old === ''}
            onPress={() =>
              void start(async () => {
                await takeAway(old);
                return 'going' as const;
              })
            }
          >
            {say('seal.off')}
          </Button>
        </p>
        <p class="caption">{say('seal.off.help')}</p>
      </form>
      <div role="status">
        {work.at === 'done' && work.value === 'changed' && <Notice>{say('seal.changed')}</Notice>}
        {work.at === 'failed' && <Notice>{problemText(lang, work.error)}</Notice>}
      </div>
    </details>
  );
}
