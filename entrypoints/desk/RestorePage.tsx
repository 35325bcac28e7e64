import { useRef, useState } from 'preact/hooks';
import { PackageView } from '../../components/evidence/PackageView';
import { formatSize, problemText } from '../../components/evidence/words';
import { Button } from '../../components/parts/Button';
import { Notice } from '../../components/parts/Notice';
import { Progress } from '../../components/parts/Progress';
import { useWords } from '../../components/parts/words';
import type { Book } from '../../lib/evidence/books';
import { headCode } from '../../lib/evidence/head-code';
import { withAside } from '../../lib/evidence/package/aside';
import { takeIn } from '../../lib/evidence/package/restore';
import { workbook } from '../own/workbook';
import { around, clock, store } from './evidence/at-hand';
import { type Inside, lookInside } from './evidence/look-inside';
import { PapersView } from './evidence/PapersView';
import { Unlock } from './evidence/Unlock';
import { useWork } from './evidence/use-work';

interface Taken {
  book: Book | null;
  papers: number;
}

/** Looking first, changing nothing; then, if wanted, a book of its own, and of the workbook what is missing here. */
export function RestorePage() {
  const { say, lang } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);
  const [locked, setLocked] = useState(false);
  const [adding, setAdding] = useState(true);
  const look = useWork<Inside | 'locked'>();
  const take = useWork<Taken>();
  const input = useRef<HTMLInputElement>(null);
  const open = (chosen: File | undefined, passphrase: string | null = null) => {
    if (!chosen) return;
    setFile(chosen);
    if (passphrase === null) {
      setLocked(false);
      setAdding(true);
    }
    take.reset();
    void look.start(async (running) => {
      const inside = await lookInside(chosen, passphrase, running);
      setLocked(inside === 'locked');
      return inside;
    });
  };

  const inside = look.work.at === 'done' && look.work.value !== 'locked' ? look.work.value : null;
  const busy = look.work.at === 'busy' || take.work.at === 'busy';
  const { preview = null, papers = null } = inside ?? {};
  const flawed = preview !== null && (preview.check.faults.length > 0 || preview.active.length > 0);
  const fresh = preview?.known === 'new';
  const missing = papers?.missing.length ?? 0;
  const bring = () =>
    void take.start(async () => {
      const book =
        preview !== null && fresh
          ? await withAside(async (aside) => {
              const accept = { damaged: flawed };
              return (await takeIn(store, preview, file?.name ?? '', await around(), clock(), accept, aside)).book;
            })
          : null;
      return { book, papers: papers !== null && adding ? await workbook.addMissing(papers.missing) : 0 };
    });
  const taken = take.work.at === 'done' ? take.work.value : null;
  return (
    <>
      <p>
        <a href="#log">{say('record.back')}</a>
      </p>
      <h1>{say('restore.title')}</h1>
      <p>{say('restore.intro')}</p>
      <fieldset
        class={over ? 'drop over' : 'drop'}
        aria-label={say('restore.choose')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          open(event.dataTransfer?.files[0]);
        }}
      >
        <p class="part-do">
          <Button disabled={busy} onPress={() => input.current?.click()}>
            {say('restore.choose')}
          </Button>
          <span class="caption">{file ? `${file.name} · ${formatSize(file.size)}` : say('attach.drop')}</span>
          <input
            ref={input}
            type="file"
            accept=".zip,.juli,.json,application/zip,application/json,application/octet-stream"
            hidden
            aria-label={say('restore.choose')}
            onChange={(event) => {
              open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </p>
      </fieldset>
      {locked && file && (
        <Unlock key={`${file.name} ${file.lastModified}`} busy={busy} onTry={(typed) => open(file, typed)} />
      )}
      {look.work.at === 'busy' && (
        <Progress
          label={say('restore.reading')}
          done={look.work.done}
          total={look.work.total}
          far={say('work.bytes', { done: formatSize(look.work.done), total: formatSize(look.work.total) })}
          onCancel={look.cancel}
        />
      )}
      <div role="status">
        {look.work.at === 'failed' && <Notice>{problemText(lang, look.work.error)}</Notice>}
        {look.work.at === 'stopped' && <Notice>{say('work.stopped')}</Notice>}
        {take.work.at === 'failed' && <Notice>{problemText(lang, take.work.error)}</Notice>}
        {taken?.book && (
          <Notice
            action={
              <a class="button" href={`#book/${taken.book.id}`}>
                {say('restore.open')}
              </a>
            }
          >
            {say('restore.done', { n: taken.book.records })}
          </Notice>
        )}
        {taken !== null && taken.papers > 0 && <Notice>{say('papers.done', { n: taken.papers })}</Notice>}
      </div>
      {inside && taken === null && (
        <section aria-labelledby="preview" class="card form">
          <h2 id="preview">{say('restore.preview')}</h2>
          {preview && <PackageView preview={preview} code={preview.check.head ? headCode(preview.check.head) : ''} />}
          {papers && <PapersView papers={papers} />}
          {preview && <p>{say(fresh ? 'restore.beside' : `restore.${preview.known === 'own' ? 'own' : 'book'}`)}</p>}
          {papers && missing === 0 && <p>{say('papers.none')}</p>}
          {missing > 0 && (
            <>
              <label class="switch">
                <input
                  type="checkbox"
                  checked={adding}
                  aria-describedby="adding-help"
                  onChange={(event) => setAdding(event.currentTarget.checked)}
                />
                {say('papers.do')}
              </label>
              <p class="caption" id="adding-help">
                {say('papers.own')}
              </p>
            </>
          )}
          {(fresh || missing > 0) && (
            <p class="do">
              <Button look={flawed ? 'secondary' : 'primary'} disabled={busy || (!fresh && !adding)} onPress={bring}>
                {say(fresh && flawed ? 'restore.do.damaged' : 'restore.do')}
              </Button>
              <Button
                look="quiet"
                disabled={busy}
                onPress={() => {
                  setFile(null);
                  setLocked(false);
                  look.reset();
                }}
              >
                {say('restore.not')}
              </Button>
            </p>
          )}
        </section>
      )}
    </>
  );
}
