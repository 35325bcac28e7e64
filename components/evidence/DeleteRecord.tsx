import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordSight } from '../../lib/evidence/record';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';
import { formatSize } from './words';

interface Props {
  seen: RecordSight;
  busy: boolean;
  onDelete(what: 'whole' | string[]): void;
}

/** Asks once, and says beforehand what stays. */
export function DeleteRecord({ seen, busy, onDelete }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [names, setNames] = useState<string[]>([]);
  const [whole, setWhole] = useState(true);
  const question = useRef<HTMLHeadingElement>(null);
  const parts = seen.parts.filter(({ state }) => state === 'here');
  const others = seen.later.filter(({ kind }) => kind !== 'deletion').length;
  useEffect(() => {
    if (open) question.current?.focus();
  }, [open]);

  if (!open)
    return (
      <section>
        <Button onPress={() => setOpen(true)}>{say('delete.open')}</Button>
      </section>
    );
  return (
    <section aria-labelledby="delete" class="card form">
      <h2 id="delete" ref={question} tabIndex={-1}>
        {say('delete.what')}
      </h2>
      <label class="switch">
        <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.currentTarget.checked)} />
        {say('delete.whole')}
      </label>
      {parts.map(({ name, size }) => (
        <label key={name} class="switch">
          <input
            type="checkbox"
            disabled={whole}
            checked={whole || names.includes(name)}
            onChange={(event) =>
              setNames(event.currentTarget.checked ? [...names, name] : names.filter((one) => one !== name))
            }
          />
          <span>
            {name} <span class="caption">{formatSize(size)}</span>
          </span>
        </label>
      ))}
      <p>{say('delete.stays')}</p>
      <p>{say('delete.gone')}</p>
      {whole && others > 0 && <p>{say('delete.others', { n: others })}</p>}
      <p class="do">
        <Button disabled={busy || (!whole && names.length === 0)} onPress={() => onDelete(whole ? 'whole' : names)}>
          {say('delete.do')}
        </Button>
        <Button look="quiet" onPress={() => setOpen(false)}>
          {say('delete.keep')}
        </Button>
      </p>
    </section>
  );
}
