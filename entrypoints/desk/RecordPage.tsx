import { useCallback, useEffect, useState } from 'preact/hooks';
import { Beside, type BesideNote } from '../../components/evidence/Beside';
import { DeleteRecord } from '../../components/evidence/DeleteRecord';
import { FilePicker, type Picked } from '../../components/evidence/FilePicker';
import { RecordView } from '../../components/evidence/RecordView';
import { formatSize, problemText } from '../../components/evidence/words';
import { Button } from '../../components/parts/Button';
import { EmptyState, Notice } from '../../components/parts/Notice';
import { Progress } from '../../components/parts/Progress';
import { useWords } from '../../components/parts/words';
import { signHead } from '../../lib/evidence/device';
import { blankDraft } from '../../lib/evidence/draft';
import { erase } from '../../lib/evidence/erase';
import { keepRecord } from '../../lib/evidence/keep';
import type { RecordSight } from '../../lib/evidence/record';
import { lookAt } from '../../lib/evidence/record-detail';
import { THREAD } from '../../lib/evidence/thread';
import { InCases } from './cases/InCases';
import { around, clock, store } from './evidence/at-hand';
import { fileAccess } from './evidence/files';
import { useWork } from './evidence/use-work';
import { EarlierThread } from './log/EarlierThread';
import { Walk } from './log/Walk';

type Seen = { seen: RecordSight; note: BesideNote };

/** One record, as it was kept, and what may be done beside it. */
export function RecordPage({ seq }: { seq: number }) {
  const { say, lang } = useWords();
  const [shown, setShown] = useState<Seen | 'none' | 'failed' | null>(null);
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  const read = useCallback(async () => {
    try {
      const seen = await lookAt(store, seq);
      const note = await store.note(seq);
      setShown(
        (seen && { seen, note: { text: note?.text ?? '', tags: note?.tags ?? [], proves: note?.proves ?? '' } }) ||
          'none',
      );
    } catch {
      setShown('failed');
    }
  }, [seq]);
  useEffect(() => void read(), [read]);

  const save = async ({ text, tags, proves }: BesideNote): Promise<string> => {
    try {
      await store.putNote({ seq, text, tags, changedAt: Date.now(), ...(proves !== '' && { proves }) });
      return say('beside.saved');
    } catch (error) {
      return problemText(lang, error);
    }
  };
  const remove = async (what: 'whole' | string[]) => {
    setBusy(true);
    try {
      const kept = await erase(store, seq, what, await around(), clock());
      // what stood beside it spoke of what is gone
      if (what === 'whole') await store.putNote({ seq, text: '', tags: [], changedAt: Date.now() });
      void signHead(store, Date.now()).catch(() => null);
      setTold(kept ? say('delete.done', { n: kept.seq }) : say('problem.other'));
      await read();
    } catch (error) {
      setTold(problemText(lang, error));
    }
    setBusy(false);
  };

  const there = shown !== null && typeof shown === 'object' ? shown : null;
  const whole = there?.seen.entry ?? null;
  return (
    <>
      <p>
        <a href="#log">{say('record.back')}</a>
      </p>
      <Walk seq={seq} />
      <h1>
        {say('record.title', { n: seq })} {whole && <span class="chip">{say(`record.kind.${whole.kind}`)}</span>}
      </h1>
      <div role="status">{told && <Notice>{told}</Notice>}</div>
      {shown === null && <p class="caption">{say('state.loading')}</p>}
      {shown === 'none' && <EmptyState>{say('record.none')}</EmptyState>}
      {shown === 'failed' && (
        <Notice action={<Button onPress={() => void read()}>{say('action.again')}</Button>}>{say('log.failed')}</Notice>
      )}
      {there && (
        <>
          <RecordView seen={there.seen} access={fileAccess} linkTo={(n) => `#record/${n}`} />
          {whole && whole.kind !== 'deletion' && (
            <>
              {there.seen.parts.some(({ name, state }) => name === THREAD && state === 'here') && (
                <EarlierThread seq={seq} />
              )}
              <InCases seq={seq} />
              <Beside key={`${seq} ${there.seen.row.hash}`} note={there.note} onSave={save} />
              <Attach seq={seq} onAdded={() => void read()} />
              <DeleteRecord
                key={there.seen.later.length}
                seen={there.seen}
                busy={busy}
                onDelete={(what) => void remove(what)}
              />
            </>
          )}
        </>
      )}
    </>
  );
}

/** Files that belong to this record, as an entry of their own that refers to it. */
function Attach({ seq, onAdded }: { seq: number; onAdded(): void }) {
  const { say, lang } = useWords();
  const [picked, setPicked] = useState<Picked[]>([]);
  const { work, start, cancel } = useWork<number>();
  const add = () =>
    start(async (running) => {
      const files = picked.map(({ file, hold }) => ({ name: file.name, blob: file, hold }));
      const draft = { ...blankDraft('attachment', clock()), refersTo: seq };
      const kept = await keepRecord(store, draft, files, await around(), [], running);
      void signHead(store, Date.now()).catch(() => null);
      setPicked([]);
      onAdded();
      return kept.seq;
    });
  return (
    <section aria-labelledby="attach" class="form">
      <h2 id="attach">{say('attach.title')}</h2>
      <p class="caption">{say('attach.help')}</p>
      <FilePicker picked={picked} onChange={setPicked} />
      {work.at === 'busy' ? (
        <Progress
          label={say('attach.hashing')}
          done={work.done}
          total={work.total}
          far={say('work.bytes', { done: formatSize(work.done), total: formatSize(work.total) })}
          onCancel={cancel}
        />
      ) : (
        picked.length > 0 && (
          <p class="do">
            <Button look="primary" onPress={() => void add()}>
              {say('attach.add')}
            </Button>
          </p>
        )
      )}
      <div role="status">
        {work.at === 'done' && <Notice>{say('attach.done', { n: work.value })}</Notice>}
        {work.at === 'failed' && <Notice>{problemText(lang, work.error)}</Notice>}
        {work.at === 'stopped' && <Notice>{say('work.stopped')}</Notice>}
      </div>
    </section>
  );
}
