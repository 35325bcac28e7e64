import { useState } from 'preact/hooks';
import { Field } from '../../../components/parts/Field';
import { useWords } from '../../../components/parts/words';
import { PassphraseInput } from './PassphraseInput';

export interface Lock {
  on: boolean;
  passphrase: string;
  again: string;
}

export const UNLOCKED: Lock = { on: false, passphrase: '', again: '' };

const LEAST = 8;

/** What still keeps this passphrase from being used. */
export function lackOf({ on, passphrase, again }: Lock): 'short' | 'differ' | null {
  if (!on) return null;
  return [...passphrase].length < LEAST ? 'short' : passphrase === again ? null : 'differ';
}

/** A passphrase for a backup: typed twice, kept nowhere, and what losing it means is said before. */
export function LockFields({ lock, onChange }: { lock: Lock; onChange(lock: Lock): void }) {
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  const lack = lackOf(lock);
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          checked={lock.on}
          aria-describedby="lock-help"
          onChange={(event) => onChange({ ...UNLOCKED, on: event.currentTarget.checked })}
        />
        {say('lock.use')}
      </label>
      <p class="caption" id="lock-help">
        {say('lock.help')}
      </p>
      {lock.on && (
        <>
          <p>{say('lock.forget')}</p>
          <div class="pair">
            <Field id="passphrase" label={say('lock.pass')} help={say('lock.pass.help')}>
              <PassphraseInput
                id="passphrase"
                value={lock.passphrase}
                shown={shown}
                fresh
                describedBy="passphrase-help"
                onInput={(passphrase) => onChange({ ...lock, passphrase })}
              />
            </Field>
            <Field id="passphrase-again" label={say('lock.again')}>
              <PassphraseInput
                id="passphrase-again"
                value={lock.again}
                shown={shown}
                fresh
                describedBy="lock-lack"
                onInput={(again) => onChange({ ...lock, again })}
              />
            </Field>
          </div>
          <label class="switch">
            <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
            {say('lock.show')}
          </label>
          <p class="caption" id="lock-lack" role="status">
            {lack === 'differ' && lock.again !== '' ? say('lock.differ') : ''}
          </p>
        </>
      )}
    </>
  );
}
