import { useState } from 'preact/hooks';
import { problemText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Field } from '../../../components/parts/Field';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { lackOf } from '../evidence/LockFields';
import { useWork } from '../evidence/use-work';
import { setLock } from './at-lock';
import { PassField } from './PassField';

/** What losing the passphrase means is said first, and typed by the person before anything is done. */
export function SetLock({ onDone }: { onDone(): void }) {
  const { say, lang } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [confirmed, setConfirmed] = useState('');
  const { work, start } = useWork<void>();
  const lack = lackOf({ on: true, passphrase, again });
  const sure = confirmed.trim().normalize('NFKC').toLowerCase() === say('seal.confirm.words').toLowerCase();
  const busy = work.at === 'busy';
  return (
    <form
      class="card form"
      aria-labelledby="seal-set"
      onSubmit={(event) => {
        event.preventDefault();
        if (lack !== null || !sure || busy) return;
        void start(async () => {
          await setLock(passphrase);
          onDone();
        });
      }}
    >
      <h3 id="seal-set">{say('seal.before')}</h3>
      <p>{say('seal.forget')}</p>
      <p>
        {say('seal.backup')} <a href="#export">{say('seal.backup.do')}</a>
      </p>
      <PassField
        id="seal-pass"
        label={say('lock.pass')}
        help={say('lock.pass.help')}
        value={passphrase}
        fresh
        focus
        onInput={setPassphrase}
      />
      <PassField id="seal-again" label={say('lock.again')} value={again} fresh onInput={setAgain} />
      <Field id="seal-confirm" label={say('seal.confirm', { words: say('seal.confirm.words') })}>
        <input
          id="seal-confirm"
          autocomplete="off"
          value={confirmed}
          onInput={(event) => setConfirmed(event.currentTarget.value)}
        />
      </Field>
      <p class="caption" role="status">
        {lack === 'differ' && again !== ''
          ? say('lock.differ')
          : lack === 'short' && again !== ''
            ? say('lock.short')
            : ''}
      </p>
      <p class="do">
        <button type="submit" class="button primary" disabled={busy || lack !== null || !sure}>
          {busy ? say('seal.setting') : say('seal.set')}
        </button>
        <Button look="quiet" onPress={onDone}>
          {say('work.cancel')}
        </Button>
      </p>
      <div role="status">{work.at === 'failed' && <Notice>{problemText(lang, work.error)}</Notice>}</div>
    </form>
  );
}
