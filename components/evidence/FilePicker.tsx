import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';
import { formatSize } from './words';

export interface Picked {
  file: File;
  /** false: only its fingerprint is kept */
  hold: boolean;
}

/** above this, keeping only the fingerprint is worth a thought */
const LARGE = 200_000_000;

/** Files by choosing or dropping, each kept whole or as a fingerprint. */
export function FilePicker({ picked, onChange }: { picked: readonly Picked[]; onChange(picked: Picked[]): void }) {
  const { say } = useWords();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const add = (files: Iterable<File>) => onChange([...picked, ...[...files].map((file) => ({ file, hold: true }))]);
  return (
    <fieldset
      class={over ? 'drop over' : 'drop'}
      aria-label={say('attach.title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add(event.dataTransfer?.files ?? []);
      }}
    >
      <p class="part-do">
        <Button onPress={() => input.current?.click()}>{say('attach.choose')}</Button>
        <span class="touch-only">
          <Button onPress={() => camera.current?.click()}>{say('attach.camera')}</Button>
        </span>
        <span class="caption">{say('attach.drop')}</span>
        <input
          ref={camera}
          type="file"
          accept="image/*"
          capture="environment"
          hidden
          aria-label={say('attach.camera')}
          onChange={(event) => {
            add(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={say('attach.choose')}
          onChange={(event) => {
            add(event.currentTarget.files ?? []);
            event.currentTarget.value = '';
          }}
        />
      </p>
      {picked.length > 0 && (
        <ul class="picked">
          {picked.map((one, at) => (
            <li key={at}>
              <span>
                {one.file.name} <span class="caption">{formatSize(one.file.size)}</span>
              </span>
              <select
                aria-label={one.file.name}
                value={one.hold ? 'hold' : 'hash'}
                onChange={(event) => {
                  const hold = event.currentTarget.value === 'hold';
                  onChange(picked.map((each, i) => (i === at ? { ...each, hold } : each)));
                }}
              >
                <option value="hold">{say('attach.hold')}</option>
                <option value="hash">{say('attach.hash')}</option>
              </select>
              <Button look="quiet" onPress={() => onChange(picked.filter((_, i) => i !== at))}>
                {say('attach.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {picked.some(({ file, hold }) => !hold || file.size > LARGE) && <p class="caption">{say('attach.hash.help')}</p>}
    </fieldset>
  );
}
