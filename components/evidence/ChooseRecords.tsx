import { useMemo, useState } from 'preact/hooks';
import type { Choice, Filter } from '../../lib/evidence/choice';
import { formatLocalTime } from '../../lib/i18n/format';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { useWords } from '../parts/words';
import { formatSize } from './words';

interface Props {
  records: readonly Choice[];
  chosen: ReadonlySet<number>;
  fits(one: Choice, filter: Filter): boolean;
  onChange(chosen: ReadonlySet<number>): void;
}

const STEP = 50;
const DAY = 86_400_000;

/** Narrow down, tick all of it or one by one. */
export function ChooseRecords({ records, chosen, fits, onChange }: Props) {
  const { say, lang } = useWords();
  const [sender, setSender] = useState('');
  const [tag, setTag] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [shown, setShown] = useState(STEP);
  const senders = useMemo(() => distinct(records.flatMap((one) => one.sender ?? [])), [records]);
  const tags = useMemo(() => distinct(records.flatMap((one) => one.tags)), [records]);
  const filter: Filter = { sender: sender || null, tag: tag || null, from: day(from), to: day(to, DAY) };
  const found = records.filter((one) => fits(one, filter));
  const tick = (seq: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(seq);
    else next.delete(seq);
    onChange(next);
  };
  return (
    <fieldset class="choose" aria-label={say('export.filter')}>
      <div class="filters">
        {senders.length > 1 && (
          <Field id="by-sender" label={say('export.sender')}>
            <Pick id="by-sender" value={sender} options={senders} onPick={setSender} />
          </Field>
        )}
        {tags.length > 0 && (
          <Field id="by-tag" label={say('export.tag')}>
            <Pick id="by-tag" value={tag} options={tags} onPick={setTag} />
          </Field>
        )}
        <Field id="from-day" label={say('export.from')}>
          <input id="from-day" type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </Field>
        <Field id="to-day" label={say('export.to')}>
          <input id="to-day" type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </Field>
      </div>
      <p class="do">
        <Button onPress={() => onChange(new Set([...chosen, ...found.map(({ seq }) => seq)]))}>
          {say('export.tick', { n: found.length })}
        </Button>
        {chosen.size > 0 && (
          <Button look="quiet" onPress={() => onChange(new Set())}>
            {say('export.untick')}
          </Button>
        )}
        <span class="caption" role="status">
          {say('export.chosen', { n: chosen.size })}
        </span>
      </p>
      <ul class="choices">
        {found.slice(0, shown).map((one) => (
          <li key={one.seq}>
            <label class="switch">
              <input
                type="checkbox"
                checked={chosen.has(one.seq)}
                onChange={(event) => tick(one.seq, event.currentTarget.checked)}
              />
              <span>
                <span class="clip">
                  {one.seq} · {one.excerpt || say(`record.kind.${one.kind}`)}
                </span>
                <span class="caption">
                  {[one.sender, formatLocalTime(lang, one.capturedAt), formatSize(one.size)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + STEP)}>
          {say('export.more', { n: Math.min(STEP, found.length - shown) })}
        </Button>
      )}
    </fieldset>
  );
}

interface PickProps {
  id: string;
  value: string;
  options: readonly string[];
  onPick(value: string): void;
}

function Pick({ id, value, options, onPick }: PickProps) {
  const { say } = useWords();
  return (
    <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="">{say('export.any')}</option>
      {options.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  );
}

const distinct = (all: readonly string[]): string[] => [...new Set(all)].sort();

/** Beginning of a day on this device's clock, or of a later one. */
function day(value: string, later = 0): number | null {
  const at = Date.parse(`${value}T00:00`);
  return Number.isNaN(at) ? null : at + later;
}
