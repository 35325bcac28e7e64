import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BackupNotice } from '../../components/evidence/BackupNotice';
import { DayBars } from '../../components/log/DayBars';
import { type Chosen, LogFilters, NOTHING, narrowing } from '../../components/log/LogFilters';
import { RowGrid } from '../../components/log/RowGrid';
import { rowCells } from '../../components/log/row-cells';
import { Button } from '../../components/parts/Button';
import { Field } from '../../components/parts/Field';
import { Turn } from '../../components/parts/icons';
import { EmptyState, Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import type { Book } from '../../lib/evidence/books';
import { endOf } from '../../lib/evidence/log';
import { RECORD_KINDS } from '../../lib/evidence/record';
import { namesIn, timeline } from '../../lib/evidence/sift';
import { formatLocalTime } from '../../lib/i18n/format';
import { LostNotice } from '../own/LostNotice';
import { store } from './evidence/at-hand';
import './log/log.css';
import { PrintList } from './log/PrintList';
import { useLog } from './log/use-log';
import { useRows } from './log/use-rows';
import { dayText, useSifted, zoneHere } from './log/use-sifted';

/** What was chosen and where one was, for coming back from a record; gone with the page. */
const before: { chosen: Chosen; at: number } = { chosen: NOTHING, at: 0 };

/** The log: found, narrowed down, walked through by keyboard. Only rows in sight stand in the page. */
export function LogPage({ before: upTo }: { before: number | null }) {
  const { say, lang } = useWords();
  const { opened, failed, facts, sorting, care, later, books, read } = useLog();
  const [chosen, setChosen] = useState<Chosen>(before.chosen);
  const [printing, setPrinting] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const { rows, need, put } = useRows(opened?.version ?? 0);
  const change = (part: Partial<Chosen>) => {
    const next = { ...chosen, ...part };
    before.chosen = next;
    before.at = 0;
    setChosen(next);
  };
  const { seqs, busy, stop, clues } = useSifted(facts, opened?.version ?? 0, chosen);
  const total = opened?.total ?? 0;
  // without filter the list needs no facts: it is simply all numbers, newest first
  const plain = narrowing(chosen) === 0 && chosen.words.trim() === '' && chosen.order === 'kept';
  const everything = useMemo(() => Array.from({ length: total }, (_, i) => total - i), [total]);
  const list = plain ? everything : (seqs ?? []);
  const [alongTime, setAlongTime] = useState(false);
  const spans = useMemo(() => (facts && alongTime ? timeline(facts, list, zoneHere) : []), [facts, list, alongTime]);
  const names = useMemo(
    () =>
      facts && {
        senders: namesIn(facts, 'sender', 300),
        institutions: namesIn(facts, 'institution', 300),
        places: namesIn(facts, 'place', 60),
        kinds: RECORD_KINDS.filter((_, n) => facts.kind.includes(n)),
      },
    [facts],
  );
  if (opened) put(opened.newest.filter(({ seq }) => !rows.has(seq)));

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  if (printing) return <PrintList seqs={list} onBack={() => setPrinting(false)} />;
  const active = narrowing(chosen);
  const broken = [...rows.values()].filter((row) => !row.intact && !row.deleted).length;
  return (
    <div class="log-work">
      <h1>{say('desk.log')}</h1>
      <p class="only-printed">{say('log.print.how')}</p>
      <nav class="do" aria-label={say('log.do')}>
        {(['new', 'export', 'restore', 'care'] as const).map((each) => (
          <a key={each} class="button" href={`#${each}`}>
            {say(`log.${each}`)}
          </a>
        ))}
        <a class="button" href="#turn/pack">
          {say('log.pack')}
        </a>
      </nav>
      {failed && (
        <Notice action={<Button onPress={() => void read()}>{say('action.again')}</Button>}>{say('log.failed')}</Notice>
      )}
      <LostNotice
        total={opened ? total : null}
        again={() => endOf(store)}
        onRestore={() => {
          location.hash = 'restore';
        }}
      />
      {care && (
        <BackupNotice
          care={care}
          onLater={later}
          action={
            <a class="button" href="#export">
              {say('care.go')}
            </a>
          }
        />
      )}
      {!opened && !failed && <p class="caption">{say('state.loading')}</p>}
      {opened && total === 0 && <EmptyState>{say('log.empty')}</EmptyState>}
      {opened && total > 0 && (
        <>
          <search class="log-tools">
            <Field id="search" label={say('log.search')} help={say('log.search.help')}>
              <input
                ref={search}
                id="search"
                type="search"
                autocomplete="off"
                aria-describedby="search-help"
                value={chosen.words}
                onInput={(event) => change({ words: event.currentTarget.value })}
              />
            </Field>
            <Field id="order" label={say('filter.order')}>
              <select
                id="order"
                value={chosen.order}
                onChange={(event) => change({ order: event.currentTarget.value === 'happened' ? 'happened' : 'kept' })}
              >
                <option value="kept">{say('filter.order.kept')}</option>
                <option value="happened">{say('filter.order.happened')}</option>
              </select>
            </Field>
          </search>
          <div class="log-folds">
            <details open={active > 0}>
              <summary>
                {active > 0 ? say('filter.active', { n: active }) : say('filter.title')}
                <Turn />
              </summary>
              {names && <LogFilters chosen={chosen} {...names} clues={clues} onChange={change} />}
            </details>
            <details open={alongTime} onToggle={(event) => setAlongTime(event.currentTarget.open)}>
              <summary>
                {say('timeline.title')}
                <Turn />
              </summary>
              <DayBars
                spans={spans}
                zone={zoneHere}
                onPick={({ from, to }) => change({ fromDay: dayText(from), toDay: dayText(to - 1) })}
              />
            </details>
          </div>
          <div class="do log-status">
            <p role="status" class="caption">
              {busy
                ? say(busy.what, { done: busy.done, total: busy.total })
                : plain
                  ? say('log.total', { n: total })
                  : seqs === null
                    ? say('state.loading')
                    : seqs.length === 0
                      ? say('log.narrowed.none')
                      : say('log.narrowed', { n: seqs.length })}{' '}
              {broken > 0 && say('log.some-broken', { n: broken })}
            </p>
            {sorting && <p class="caption">{say('log.preparing', sorting)}</p>}
            {busy && <Button onPress={stop}>{say('work.cancel')}</Button>}
            {!plain && <Button onPress={() => change(NOTHING)}>{say('filter.clear')}</Button>}
            {list.length > 0 && (
              <Button look="quiet" onPress={() => setPrinting(true)}>
                {say('log.print')}
              </Button>
            )}
          </div>
          {list.length > 0 && (
            <>
              <RowGrid
                key={JSON.stringify(chosen)}
                count={list.length}
                label={say('log.grid')}
                heads={[
                  say('table.seq'),
                  say('table.time'),
                  say('table.sender'),
                  say('table.text'),
                  say('table.state'),
                ]}
                keyAt={(i) => list[i] ?? -i}
                cells={(i) => rowCells(lang, list[i] ?? 0, rows.get(list[i] ?? 0))}
                at={
                  upTo === null
                    ? before.at
                    : Math.max(
                        0,
                        list.findIndex((seq) => seq < upTo),
                      )
                }
                onActive={(i) => {
                  before.at = i;
                }}
                onWindow={(first, last) => need(list.slice(first, last + 1))}
                onOpen={(i) => {
                  location.hash = `record/${list[i]}`;
                }}
              />
              <p class="caption log-keys">{say('log.keys')}</p>
            </>
          )}
        </>
      )}
      {books.length > 0 && <Books books={books} />}
    </div>
  );
}

function Books({ books }: { books: readonly Book[] }) {
  const { say, lang } = useWords();
  return (
    <section aria-labelledby="books">
      <h2 id="books">{say('log.books')}</h2>
      <ul>
        {books.map((book) => (
          <li key={book.id}>
            <a href={`#book/${book.id}`}>{book.name}</a>{' '}
            <span class="caption">
              {say('room.count', { n: book.records })} · {formatLocalTime(lang, book.importedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
