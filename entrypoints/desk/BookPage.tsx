import { useEffect, useState } from 'preact/hooks';
import { LogTable } from '../../components/evidence/LogTable';
import { RecordView } from '../../components/evidence/RecordView';
import { EmptyState } from '../../components/parts/Notice';
import { useWords } from '../../components/parts/words';
import { type Book, listBooks, type Shelf, shelfOf } from '../../lib/evidence/books';
import { headCode } from '../../lib/evidence/head-code';
import { readLog } from '../../lib/evidence/log';
import type { LogRow, RecordSight } from '../../lib/evidence/record';
import { lookAt } from '../../lib/evidence/record-detail';
import { formatLocalTime } from '../../lib/i18n/format';
import { store } from './evidence/at-hand';
import { CheckAll } from './evidence/CheckAll';
import { fileAccess } from './evidence/files';

const PAGE = 50;
type Opened = { book: Book; shelf: Shelf };

/** Null while it is opened, 'none' when there is no such book. */
function useBook(id: string): Opened | 'none' | null {
  const [opened, setOpened] = useState<Opened | 'none' | null>(null);
  useEffect(() => {
    const none = () => setOpened('none');
    listBooks(store).then((books) => {
      const book = books.find((each) => each.id === id);
      if (book) setOpened({ book, shelf: shelfOf(store, book) });
      else none();
    }, none);
  }, [id]);
  return opened;
}

/** A log that was brought back: its own list, its own check, nothing to change. */
export function BookPage({ id, before }: { id: string; before: number | null }) {
  const { say, lang } = useWords();
  const opened = useBook(id);
  const [rows, setRows] = useState<LogRow[]>([]);
  useEffect(() => {
    if (opened && opened !== 'none')
      readLog(opened.shelf, before, PAGE).then(
        (log) => setRows(log.rows),
        () => setRows([]),
      );
  }, [opened, before]);
  const linkTo = (seq: number) => `#book/${id}/${seq}`;
  const last = rows.at(-1)?.seq ?? 1;
  return (
    <>
      <p>
        <a href="#log">{say('record.back')}</a>
      </p>
      <h1>{say('book.title')}</h1>
      {opened === 'none' && <EmptyState>{say('book.none')}</EmptyState>}
      {opened && opened !== 'none' && (
        <>
          <p>
            {say('book.from', { name: opened.book.name, day: formatLocalTime(lang, opened.book.importedAt) })}{' '}
            {say('book.readonly')}
          </p>
          <dl class="facts">
            <dt>{say('restore.code')}</dt>
            <dd>{headCode(opened.book.head)}</dd>
            <dt>{say('restore.key')}</dt>
            <dd>
              <code>{opened.book.key.slice(0, 16)}</code>
            </dd>
          </dl>
          <LogTable rows={rows} linkTo={linkTo} />
          <p class="pages">
            {before !== null && (
              <a class="button" href={`#book/${id}`}>
                {say('table.newest')}
              </a>
            )}
            {last > 1 && (
              <a class="button" href={`#book/${id}/before-${last}`}>
                {say('table.older', { n: last - 1 })}
              </a>
            )}
          </p>
          <CheckAll shelf={opened.shelf} linkTo={linkTo} />
        </>
      )}
    </>
  );
}

export function BookRecordPage({ id, seq }: { id: string; seq: number }) {
  const { say } = useWords();
  const opened = useBook(id);
  const [seen, setSeen] = useState<RecordSight | 'none' | null>(null);
  useEffect(() => {
    setSeen(null);
    if (opened && opened !== 'none')
      lookAt(opened.shelf, seq).then(
        (found) => setSeen(found ?? 'none'),
        () => setSeen('none'),
      );
  }, [opened, seq]);
  const note = opened && opened !== 'none' ? opened.book.notes.find((each) => each.seq === seq) : undefined;
  return (
    <>
      <p>
        <a href={`#book/${id}`}>{say('book.back')}</a>
      </p>
      <h1>{say('record.title', { n: seq })}</h1>
      {(opened === 'none' || seen === 'none') && <EmptyState>{say('record.none')}</EmptyState>}
      {seen && seen !== 'none' && <RecordView seen={seen} access={fileAccess} linkTo={(n) => `#book/${id}/${n}`} />}
      {note && (note.text !== '' || note.tags.length > 0) && (
        <section aria-labelledby="beside">
          <h2 id="beside">{say('beside.title')}</h2>
          <p class="message">{note.text}</p>
          <p>
            {note.tags.map((tag) => (
              <span key={tag} class="chip">
                {tag}
              </span>
            ))}
          </p>
        </section>
      )}
    </>
  );
}
