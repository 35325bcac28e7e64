import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Field } from '../../../components/parts/Field';
import { useWords } from '../../../components/parts/words';
import { browser } from '../../../lib/browser';
import type { Chosen } from './look';

const KEY = 'import-pasted';
const FORMATS = ['android', 'iphone', 'table', 'chat', 'witness', 'not'] as const;

/** What was pasted is in the log now. */
export const forgetPasted = (): Promise<void> => browser.storage.session.remove(KEY).catch(() => undefined);

/** A file by choosing or dropping, or a pasted text, which survives closing the page. */
export function ChooseSource({ onChoose }: { onChoose(chosen: Chosen): void }) {
  const { say } = useWords();
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const typed = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    browser.storage.session.get(KEY).then(
      ({ [KEY]: kept }) => {
        if (!typed.current && typeof kept === 'string') setText(kept);
      },
      () => null,
    );
  }, []);
  const change = (next: string) => {
    typed.current = true;
    setText(next);
    void browser.storage.session.set({ [KEY]: next });
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onChoose({ file, name: file.name });
  };
  return (
    <>
      <fieldset
        class={over ? 'drop over' : 'drop'}
        aria-label={say('import.choose')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p class="part-do">
          <Button look="primary" onPress={() => input.current?.click()}>
            {say('import.choose')}
          </Button>
          <span class="caption">{say('import.drop')}</span>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={say('import.choose')}
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </p>
      </fieldset>
      <details>
        <summary>{say('import.formats')}</summary>
        <ul class="plain">
          {FORMATS.map((each) => (
            <li key={each}>{say(`import.formats.${each}`)}</li>
          ))}
        </ul>
      </details>
      <div class="form">
        <Field id="pasted" label={say('import.paste')} help={say('import.paste.help')}>
          <textarea
            id="pasted"
            rows={5}
            aria-describedby="pasted-help"
            value={text}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </Field>
        <p class="do">
          <Button
            disabled={text.trim() === ''}
            onPress={() => onChoose({ file: new Blob([text], { type: 'text/plain' }), name: null })}
          >
            {say('import.paste.go')}
          </Button>
        </p>
      </div>
    </>
  );
}
