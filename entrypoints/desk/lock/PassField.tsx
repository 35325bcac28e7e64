import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../../components/parts/Field';
import { useWords } from '../../../components/parts/words';
import { PassphraseInput } from '../evidence/PassphraseInput';

interface Props {
  id: string;
  label: string;
  help?: string;
  value: string;
  fresh: boolean;
  focus?: boolean;
  onInput(value: string): void;
}

/** A passphrase and a box to see what one types. */
export function PassField({ id, label, help, value, fresh, focus = false, onInput }: Props) {
  const { say } = useWords();
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <>
      <Field id={id} label={label} {...(help !== undefined && { help })}>
        <PassphraseInput
          id={id}
          field={field}
          value={value}
          shown={shown}
          fresh={fresh}
          describedBy={help === undefined ? '' : `${id}-help`}
          onInput={onInput}
        />
      </Field>
      <label class="switch">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {say('lock.show')}
      </label>
    </>
  );
}
