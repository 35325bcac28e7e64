import { useEffect, useState } from 'preact/hooks';
import { ChooseRecords } from '../../components/evidence/ChooseRecords';
import { formatSize, problemText } from '../../components/evidence/words';
import { Button } from '../../components/parts/Button';
import { Field } from '../../components/parts/Field';
import { EmptyState, Notice } from '../../components/parts/Notice';
import { Progress } from '../../components/parts/Progress';
import { useWords } from '../../components/parts/words';
import { type Choices, choicesOf, fits, weigh } from '../../lib/evidence/choice';
import type { Recipient } from '../../lib/evidence/package/words';
import type { Packed } from '../../lib/evidence/package/write';
import { workbook } from '../own/workbook';
import { store } from './evidence/at-hand';
import { ExportDone } from './evidence/ExportDone';
import { LockFields, lackOf, UNLOCKED } from './evidence/LockFields';
import { makePackage } from './evidence/make-package';
import { useWork } from './evidence/use-work';
import { WorkbookAlone } from './evidence/WorkbookAlone';

const RECIPIENTS = ['self', 'institution', 'regulator', 'police', 'lawyer'] as const satisfies readonly Recipient[];

/** For whom, which records, how large; then made, opened again and checked before it is called done. */
export function ExportPage() {
  const { say, lang } = useWords();
  const [choices, setChoices] = useState<Choices | 'failed' | null>(null);
  const [recipient, setRecipient] = useState<Recipient>('self');
  const [all, setAll] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [title, setTitle] = useState('');
  const [notes, setNotes] = useState<boolean | null>(null);
  const [mask, setMask] = useState(false);
  const [papers, setPapers] = useState(true);
  const [written, setWritten] = useState(0);
  const [lock, setLock] = useState(UNLOCKED);
  const { work, start, cancel, reset } = useWork<Packed & { written: boolean }>();
  useEffect(() => {
    const stop = new AbortController();
    workbook.all().then(
      (all) => !stop.signal.aborted && setWritten(all.length),
      () => {},
    );
    choicesOf(store, stop.signal).then(setChoices, () => !stop.signal.aborted && setChoices('failed'));
    return () => stop.abort();
  }, []);

  const records = choices && choices !== 'failed' ? choices.records : [];
  const count = all ? records.length : chosen.size;
  const size = choices && choices !== 'failed' ? weigh(choices, all ? 'all' : chosen) : 0;
  // one's own backup is never masked: it would back nothing up
  const masked = mask && recipient !== 'self';
  const withNotes = notes ?? recipient === 'self';
  // others could not open it: they have no extension for it
  const own = recipient === 'self';
  const lack = own ? lackOf(lock) : null;
  const make = () =>
    start((running) =>
      makePackage(
        {
          title: title.trim() || say('export.name.default'),
          recipient,
          records: all ? 'all' : chosen,
          notes: withNotes,
          masked,
          papers: own && papers,
          passphrase: own && lock.on ? lock.passphrase : null,
        },
        masked ? 0 : size,
        running,
      ),
    );

  const again = () => {
    setLock(UNLOCKED);
    reset();
  };

  const busy = work.at === 'busy';
  return (
    <>
      <p>
        <a href="#log">{say('record.back')}</a>
      </p>
      <h1>{say('export.title')}</h1>
      <p>{say('export.intro')}</p>
      {choices === null && <p class="caption">{say('state.loading')}</p>}
      {choices === 'failed' && <Notice>{say('log.failed')}</Notice>}
      {choices && records.length === 0 && <EmptyState>{say('export.empty')}</EmptyState>}
      {choices && records.length === 0 && written > 0 && <WorkbookAlone />}
      {records.length > 0 && work.at !== 'done' && (
        <>
          <fieldset class="form" disabled={busy}>
            <legend>{say('export.for')}</legend>
            <div class="radios">
              {RECIPIENTS.map((each) => (
                <label key={each} class="switch">
                  <input
                    type="radio"
                    name="recipient"
                    checked={recipient === each}
                    onChange={() => setRecipient(each)}
                  />
                  {say(`export.for.${each}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset class="form" disabled={busy}>
            <legend>{say('export.what')}</legend>
            <div class="radios">
              <label class="switch">
                <input type="radio" name="what" checked={all} onChange={() => setAll(true)} />
                {say('export.all')}
              </label>
              <label class="switch">
                <input type="radio" name="what" checked={!all} onChange={() => setAll(false)} />
                {say('export.part')}
              </label>
            </div>
            {!all && (
              <>
                <p class="caption">{say('export.part.help')}</p>
                <ChooseRecords records={records} chosen={chosen} fits={fits} onChange={setChosen} />
              </>
            )}
          </fieldset>
          <fieldset class="form" disabled={busy} aria-label={say('export.name')}>
            <Field id="title" label={say('export.name')}>
              <input
                id="title"
                maxLength={120}
                placeholder={say('export.name.default')}
                value={title}
                onInput={(event) => setTitle(event.currentTarget.value)}
              />
            </Field>
            <label class="switch">
              <input
                type="checkbox"
                checked={withNotes}
                aria-describedby="notes-help"
                onChange={(event) => setNotes(event.currentTarget.checked)}
              />
              {say('export.notes')}
            </label>
            <p class="caption" id="notes-help">
              {say('export.notes.help')}
            </p>
            {own && written > 0 && (
              <label class="switch">
                <input type="checkbox" checked={papers} onChange={(event) => setPapers(event.currentTarget.checked)} />
                {say('export.papers', { n: written })}
              </label>
            )}
          </fieldset>
          {own && (
            <fieldset class="form" disabled={busy} aria-label={say('lock.use')}>
              <LockFields lock={lock} onChange={setLock} />
            </fieldset>
          )}
          {recipient !== 'self' && (
            <fieldset class="form" disabled={busy} aria-label={say('export.masked')}>
              <label class="switch">
                <input
                  type="checkbox"
                  checked={mask}
                  aria-describedby="mask-help"
                  onChange={(event) => setMask(event.currentTarget.checked)}
                />
                {say('export.masked')}
              </label>
              <p class="caption" id="mask-help">
                {say('export.masked.help')}
              </p>
            </fieldset>
          )}
          {recipient !== 'self' && <Notice>{say('export.privacy')}</Notice>}
          {busy ? (
            <Progress
              label={say('export.working')}
              done={work.done}
              total={work.total}
              far={say('work.bytes', { done: formatSize(work.done), total: formatSize(work.total) })}
              onCancel={cancel}
            />
          ) : (
            <p class="do">
              <Button
                look="primary"
                disabled={count === 0 || lack !== null}
                describedBy="size"
                onPress={() => void make()}
              >
                {say('export.do')}
              </Button>
              <span class="caption" id="size">
                {count === 0
                  ? say('export.choose-some')
                  : lack !== null
                    ? say(`lock.${lack}`)
                    : masked
                      ? say('room.count', { n: count })
                      : say('export.size', { size: formatSize(size), n: count })}
              </span>
            </p>
          )}
        </>
      )}
      <div role="status">
        {work.at === 'failed' && <Notice>{problemText(lang, work.error)}</Notice>}
        {work.at === 'stopped' && <Notice>{say('work.stopped')}</Notice>}
      </div>
      {work.at === 'done' && <ExportDone packed={work.value} locked={own && lock.on} onAgain={again} />}
    </>
  );
}
