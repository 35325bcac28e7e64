import { useState } from 'preact/hooks';
import { formatIso } from '../../lib/i18n/format';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { useWords } from '../parts/words';

/** One number, or one conversation of several. */
export interface SideRow {
  thread: string;
  name: string | null;
  count: number;
  found: number;
  from: string | null;
  to: string | null;
}

interface Props {
  sides: readonly SideRow[];
  chosen: ReadonlySet<string>;
  onChange(chosen: ReadonlySet<string>): void;
}

const STEP = 50;

/** Numbers to tick, those with findings first; only some stand in the page at a time. */
export function SideList({ sides, chosen, onChange }: Props) {
  const { say, lang } = useWords();
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(STEP);
  const wanted = words.trim().toLowerCase();
  const found =
    wanted === '' ? sides : sides.filter((side) => `${side.thread} ${side.name ?? ''}`.toLowerCase().includes(wanted));
  const day = (iso: string | null) => formatIso(lang, iso).replace(/,? ?\d\d:\d\d$/, '');
  const tick = (thread: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(thread);
    else next.delete(thread);
    onChange(next);
  };
  return (
    <fieldset class="sides" aria-label={say('import.sides')}>
      {sides.length > 8 && (
        <Field id="find-side" label={say('import.sides.find')}>
          <input id="find-side" type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </Field>
      )}
      <ul>
        {found.slice(0, shown).map(({ thread, name, count, found: hits, from, to }) => (
          <li key={thread}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(thread)}
                onChange={(event) => tick(thread, event.currentTarget.checked)}
              />
              <span>
                {[thread || say('import.sides.nobody'), name].filter(Boolean).join(' · ')}
                <span class="caption">
                  {[
                    say('import.sides.say', { n: count }),
                    hits > 0 && say('import.sides.found', { n: hits }),
                    from !== null && (day(from) === day(to) ? day(from) : `${day(from)} – ${day(to)}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <p>
          <Button look="quiet" onPress={() => setShown(shown + STEP)}>
            {say('import.sides.more', { n: Math.min(STEP, found.length - shown) })}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
