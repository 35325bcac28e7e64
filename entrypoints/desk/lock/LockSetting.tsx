import { useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Field } from '../../../components/parts/Field';
import { useWords } from '../../../components/parts/words';
import { LOCK_AFTER, type Settings } from '../../../lib/settings';
import { lockNow } from '../../own/log-key';
import { ChangeLock } from './ChangeLock';
import { SetLock } from './SetLock';
import './lock.css';
import type { LockState } from './use-lock';

interface Props {
  state: LockState;
  settings: Settings;
  onChange(part: Partial<Settings>): void;
}

/** The passphrase over the log: what it does, what it does not, and its setting up, changing and going away. */
export function LockSetting({ state, settings, onChange }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (state === 'unknown') return null;
  return (
    <section aria-labelledby="seal">
      <h2 id="seal">{say('seal.title')}</h2>
      <p>{say('seal.what')}</p>
      <h3>{say('seal.not')}</h3>
      <ul class="plain">
        <li>{say('seal.not.open')}</li>
        <li>{say('seal.not.written')}</li>
        <li>{say('seal.not.malware')}</li>
        <li>{say('seal.not.elsewhere')}</li>
        <li>{say('seal.not.before')}</li>
      </ul>
      <div class="lock-do">
        {state === 'none' &&
          (open ? (
            <SetLock onDone={() => setOpen(false)} />
          ) : (
            <p class="do">
              <Button onPress={() => setOpen(true)}>{say('seal.set')}</Button>
            </p>
          ))}
        {state === 'locked' && (
          <p>
            {say('seal.is-locked')} <a href="#log">{say('seal.open')}</a>
          </p>
        )}
        {state === 'open' && (
          <>
            <p class="do">
              <Button look="primary" onPress={() => void lockNow()}>
                {say('seal.now')}
              </Button>
            </p>
            <Field id="lock-after" label={say('seal.after')}>
              <select
                id="lock-after"
                value={settings.lockAfter}
                onChange={(event) => onChange({ lockAfter: Number(event.currentTarget.value) })}
              >
                {LOCK_AFTER.map((minutes) => (
                  <option key={minutes} value={minutes}>
                    {minutes === 0 ? say('seal.after.never') : say('seal.after.minutes', { n: minutes })}
                  </option>
                ))}
              </select>
            </Field>
            <label class="switch">
              <input
                type="checkbox"
                checked={settings.hideLocks}
                onChange={(event) => onChange({ hideLocks: event.currentTarget.checked })}
              />
              {say('seal.hide')}
            </label>
            <ChangeLock />
          </>
        )}
      </div>
    </section>
  );
}
