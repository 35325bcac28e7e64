import { useCallback, useEffect, useState } from 'preact/hooks';
import { BackupNotice } from '../../components/evidence/BackupNotice';
import { LogTable } from '../../components/evidence/LogTable';
import { Button } from '../../components/parts/Button';
import { Field } from '../../components/parts/Field';
import { EmptyState, Notice } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import { type Book, listBooks } from '../../lib/evidence/books';
import { type Care, careOf } from '../../lib/evidence/care';
import { signHead } from '../../lib/evidence/device';
import { readLog, readRows } from '../../lib/evidence/log';
import type { LogRow } from '../../lib/evidence/record';
import { formatLocalTime } from '../../lib/i18n/format';
import { store } from './evidence/at-hand';

const PAGE = 50;

/** The log, newest first, by pages of seq: the address names the page, so back goes back. */
export function LogPage({ before }: { before: number | null }) {
  const { say } = useWords();
  const [log, setLog] = useState<{ rows: LogRow[]; total: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const [care, setCare] = useState<Care | null>(null);
  const [books, setBooks] = useState<Book[]>([]);
  const [words, setWords] = useState('');
  const read = useCallback(async () => {
    setFailed(false);
    try {
      setLog(await readLog(store, before, PAGE));
      setCare(await careOf(store, Date.now()));
      setBooks(await listBooks(store));
      // what a stopped background left unsigned is signed here
      void signHead(store, Date.now()).catch(() => null);
    } catch {
      setFailed(true);
    }
  }, [before]);
  useEffect(() => void read(), [read]);

  const last = log?.rows.at(-1)?.seq ?? 1;
  const newest = log?.rows[0]?.seq ?? 0;
  const broken = log?.rows.filter((row) => !row.intact && !row.deleted).length ?? 0;
  return (
    <>
      <h1>{say('desk.log')}</h1>
      <nav class="do" aria-label={say('log.do')}>
        {(['new', 'export', 'restore', 'care'] as const).map((each) => (
          <a key={each} class="button" href={`#${each}`}>
            {say(`log.${each}`)}
          </a>
        ))}
      </nav>
      {failed && (
        <Notice action={<Button onPress={() => void read()}>{say('action.again')}</Button>}>{say('log.failed')}</Notice>
      )}
      {care && (
        <BackupNotice
          care={care}
          action={
            <a class="button" href="#export">
              {say('care.go')}
            </a>
          }
        />
      )}
      {!log && !failed && <p class="caption">{say('state.loading')}</p>}
      {log && log.rows.length === 0 && <EmptyState>{say('log.empty')}</EmptyState>}
      {log && log.total > 0 && <Search words={words} onWords={setWords} />}
      {log && log.rows.length > 0 && words.trim() === '' && (
        <>
          <p class="caption">
            {say('table.range', { from: last, to: newest, n: log.total })}{' '}
            {broken === 0 ? say('log.all-intact', { n: log.rows.length }) : say('log.some-broken', { n: broken })}
          </p>
          <LogTable rows={log.rows} />
          <p class="pages">
            {before !== null && (
              <a class="button" href="#log">
                {say('table.newest')}
              </a>
            )}
            {last > 1 && (
              <a class="button" href={`#log/${last}`}>
                {say('table.older', { n: last - 1 })}
              </a>
            )}
          </p>
        </>
      )}
      {books.length > 0 && <Books books={books} />}
    </>
  );
}

const MOST = 50;

/** Finds while one types; what it shows is read from the entries themselves and checked like the list. */
function Search({ words, onWords }: { words: string; onWords(words: string): void }) {
  const { say } = useWords();
  const [found, setFound] = useState<LogRow[] | null>(null);
  useEffect(() => {
    let over = false;
    setFound(null);
    if (words.trim() === '') return;
    const later = setTimeout(async () => {
      const rows = await store
        .search(words.trim(), MOST)
        .then((seqs) => readRows(store, seqs))
        .catch(() => []);
      if (!over) setFound(rows);
    }, 150);
    return () => {
      over = true;
      clearTimeout(later);
    };
  }, [words]);
  return (
    <>
      <search class="search">
        <Field id="search" label={say('log.search')} help={say('log.search.help')}>
          <input
            id="search"
            type="search"
            aria-describedby="search-help"
            value={words}
            onInput={(event) => onWords(event.currentTarget.value)}
          />
        </Field>
      </search>
      <p role="status" class="caption">
        {found?.length === 0 && say('log.search.none')}
        {found &&
          found.length > 0 &&
          say(found.length === MOST ? 'log.search.most' : 'log.search.some', { n: found.length })}
      </p>
      {found && found.length > 0 && <LogTable rows={found} />}
    </>
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
