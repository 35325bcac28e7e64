import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Field } from '../../../components/parts/Field';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { ClueTable } from '../../../components/patterns/ClueTable';
import { DayList } from '../../../components/patterns/DayList';
import { HeatCalendar } from '../../../components/patterns/HeatCalendar';
import { HourChart } from '../../../components/patterns/HourChart';
import { NormList } from '../../../components/patterns/NormList';
import { WeekTable } from '../../../components/patterns/WeekTable';
import { formatDay } from '../../../lib/i18n/format';
import { type Contact, dayMs, SHANGHAI, type Zone } from '../../../lib/patterns/contact';
import { count, ofDay, tally } from '../../../lib/patterns/count';
import { findings } from '../../../lib/patterns/norms';
import { readSome } from '../log/use-rows';
import { useTitles } from '../log/use-titles';
import './patterns.css';
import { useContacts } from './use-contacts';

const NONE: readonly Contact[] = [];
const device: Zone = (ms) => -new Date(ms).getTimezoneOffset();

/** When, how often and how: pictures with tables behind them, and what the norms say about it, with evidence numbers. */
export function PatternsRoom() {
  const { say, lang } = useWords();
  const titles = useTitles();
  const [lender, setLender] = useState('');
  const [number, setNumber] = useState('');
  const [where, setWhere] = useState<'shanghai' | 'device'>('shanghai');
  const [all, setAll] = useState(false);
  const { gathered, failed } = useContacts(all ? 'all' : 'debt');
  const [open, setOpen] = useState<number | null>(null);
  const zone = where === 'shanghai' ? SHANGHAI : device;
  const contacts = gathered?.contacts ?? NONE;
  const left = gathered?.left ?? 0;
  // what is still to be read may turn out to be anything
  const counted = useMemo(
    () => (all ? contacts : contacts.filter(({ about }) => about === 'debt' || (about === 'unread' && left === 0))),
    [contacts, all, left === 0],
  );
  const lenders = useMemo(() => tally(counted, 'lender').slice(0, 200), [counted]);
  const numbers = useMemo(
    () =>
      tally(
        counted.filter((one) => lender === '' || one.lender === lender),
        'number',
      ).slice(0, 300),
    [counted, lender],
  );
  const chosen = useMemo(
    () => counted.filter((one) => (lender === '' || one.lender === lender) && (number === '' || one.number === number)),
    [counted, lender, number],
  );
  const sums = useMemo(() => count(chosen, zone), [chosen, zone]);
  const found = useMemo(() => findings(chosen, zone, Date.now()), [chosen, zone]);
  const today = useMemo(() => (open === null ? [] : ofDay(chosen, open, zone)), [chosen, open, zone]);
  const [raw, setRaw] = useState<ReadonlyMap<number, string>>(new Map());
  useEffect(() => {
    let over = false;
    const seqs = today.slice(0, 100).flatMap((one) => one.seqs.slice(0, 1));
    if (seqs.length === 0) return;
    void readSome(seqs).then((rows) => {
      if (!over) setRaw(new Map(rows.map((row) => [row.seq, row.shownTime ?? row.sentAt ?? ''])));
    });
    return () => {
      over = true;
    };
  }, [today]);

  const spared = left === 0 && !all ? (gathered?.other ?? 0) : 0;
  const nothing = contacts.length === 0 && (gathered?.other ?? 0) === 0;
  return (
    <div class="patterns">
      <h1>{say('desk.patterns')}</h1>
      <p>
        {say('patterns.intro')} {say('patterns.limit')}
      </p>
      {failed && <Notice>{say('log.failed')}</Notice>}
      <p role="status" class="caption">
        {!gathered && !failed && say('state.loading')}
      </p>
      {left > 0 && <p class="caption">{say('patterns.reading', { n: left })}</p>}
      {gathered && left === 0 && nothing && <EmptyState>{say('patterns.empty')}</EmptyState>}
      {gathered && !nothing && (
        <>
          <div class="filters not-printed">
            <Pick
              id="p-lender"
              label={say('patterns.lender')}
              value={lender}
              of={lenders}
              onPick={(name) => {
                setLender(name);
                setNumber('');
              }}
            />
            <Pick id="p-number" label={say('patterns.number')} value={number} of={numbers} onPick={setNumber} />
            <Field id="p-zone" label={say('patterns.zone')}>
              <select
                id="p-zone"
                value={where}
                onChange={(event) => setWhere(event.currentTarget.value === 'device' ? 'device' : 'shanghai')}
              >
                <option value="shanghai">{say('patterns.zone.shanghai')}</option>
                <option value="device">{say('patterns.zone.device')}</option>
              </select>
            </Field>
          </div>
          <label class="switch not-printed">
            <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
            <span>{say('patterns.other')}</span>
          </label>
          <div class="do">
            {sums.span && (
              <p class="sum">
                <strong>
                  {say('patterns.sum', {
                    from: formatDay(lang, dayMs(sums.span[0]), 0),
                    to: formatDay(lang, dayMs(sums.span[1]), 0),
                    n: sums.total,
                    night: sums.night,
                  })}
                </strong>
              </p>
            )}
            <span class="not-printed">
              <Button onPress={() => print()}>{say('patterns.print')}</Button>
            </span>
          </div>
          <p class="caption">
            {[lender, number].filter(Boolean).join(' · ')}{' '}
            {sums.timeless > 0 && say('patterns.timeless', { n: sums.timeless })}{' '}
            {spared > 0 && say('patterns.other.some', { n: spared })}
          </p>
          <div class="pictures">
            {sums.span && (
              <section aria-labelledby="p-calendar">
                <h2 id="p-calendar">{say('calendar.title')}</h2>
                <p class="caption">{say('calendar.help')}</p>
                <HeatCalendar
                  key={`${lender} ${number} ${where}`}
                  days={sums.days}
                  span={sums.span}
                  open={open}
                  onOpen={setOpen}
                />
                <p class="caption not-printed log-keys">{say('calendar.keys')}</p>
              </section>
            )}
            <section aria-labelledby="p-hours">
              <h2 id="p-hours">{say('hours.title')}</h2>
              <p class="caption">{say('hours.help')}</p>
              <HourChart hours={sums.hours} />
            </section>
          </div>
          <div aria-live="polite">
            {open !== null && (
              <DayList day={open} contacts={today} zone={zone} raw={raw} onClose={() => setOpen(null)} />
            )}
          </div>
          <section aria-labelledby="p-norms">
            <h2 id="p-norms">{say('norms.title')}</h2>
            <NormList found={found} />
            <p class="caption">
              {say('norms.sms')} {say('norms.china')}
            </p>
            <p class="caption">
              {say('norms.line')} {say('about.three.1')} {say('about.three.2')}
            </p>
          </section>
          {sums.weeks.length > 0 && (
            <section aria-labelledby="p-weeks">
              <h2 id="p-weeks">{say('weeks.title')}</h2>
              <WeekTable weeks={sums.weeks} channels={sums.channels} />
            </section>
          )}
          <section aria-labelledby="p-clues">
            <h2 id="p-clues">{say('clues.title')}</h2>
            <p class="caption">{say('clues.help')}</p>
            <ClueTable contacts={chosen} titles={titles} />
          </section>
        </>
      )}
    </div>
  );
}

interface PickProps {
  id: string;
  label: string;
  value: string;
  of: readonly [string, number][];
  onPick(value: string): void;
}

function Pick({ id, label, value, of, onPick }: PickProps) {
  const { say } = useWords();
  return (
    <Field id={id} label={label}>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{say('export.any')}</option>
        {of.map(([word, n]) => (
          <option key={word} value={word}>
            {`${word} · ${n}`}
          </option>
        ))}
      </select>
    </Field>
  );
}
