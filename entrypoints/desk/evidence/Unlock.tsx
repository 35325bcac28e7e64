import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../../components/parts/Field';
import { useWords } from '../../../components/parts/words';
import { PassphraseInput } from './PassphraseInput';

/** Asks for the passphrase of a file; what was typed stays when it was the wrong one. */
export function Unlock({ busy, onTry }: { busy: boolean; onTry(passphrase: string): void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="card form"
      aria-labelledby="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '' && !busy) onTry(typed);
      }}
    >
      <h2 id="unlock">{say('lock.ask')}</h2>
      <Field id="unlock-pass" label={say('lock.pass')} help={say('lock.ask.help')}>
        <PassphraseInput
          id="unlock-pass"
          field={field}
          value={typed}
          shown={shown}
          fresh={false}
          describedBy="unlock-pass-help"
          onInput={setTyped}
        />
      </Field>
      <label class="switch">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {say('lock.show')}
      </label>
      <p class="do">
        <button type="submit" class="button primary" disabled={busy || typed === ''}>
          {say('lock.open')}
        </button>
      </p>
    </form>
  );
}
