import { useRef, useState } from 'preact/hooks';
import { PackageView } from '../../components/evidence/PackageView';
import { formatSize, problemText } from '../../components/evidence/words';
import { Button } from '../../components/parts/Button';
import { Notice } from '../../components/parts/Notice';
import { Progress } from '../../components/parts/Progress';
import { useWords } from '../../components/parts/words';
import type { Book } from '../../lib/evidence/books';
import { headCode } from '../../lib/evidence/head-code';
import { type Preview, previewPackage, takeIn } from '../../lib/evidence/package/restore';
import { around, clock, store } from './evidence/at-hand';
import { useWork } from './evidence/use-work';

/** Looking first, changing nothing; then, if wanted, a book of its own. */
export function RestorePage() {
  const { say, lang } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);
  const look = useWork<Preview>();
  const take = useWork<Book>();
  const input = useRef<HTMLInputElement>(null);
  const open = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    take.reset();
    void look.start((running) => previewPackage(store, chosen, running));
  };
  const bring = (preview: Preview, damaged: boolean) =>
    void take.start(async () => {
      const { book } = await takeIn(store, preview, file?.name ?? '', await around(), clock(), { damaged });
      return book;
    });

  const preview = look.work.at === 'done' ? look.work.value : null;
  const busy = look.work.at === 'busy' || take.work.at === 'busy';
  const flawed = preview !== null && (preview.check.faults.length > 0 || preview.active.length > 0);
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
            accept=".zip,application/zip"
            hidden
            aria-label={say('restore.choose')}
            onChange={(event) => {
              open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </p>
      </fieldset>
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
        {take.work.at === 'done' && (
          <Notice
            action={
              <a class="button" href={`#book/${take.work.value.id}`}>
                {say('restore.open')}
              </a>
            }
          >
            {say('restore.done', { n: take.work.value.records })}
          </Notice>
        )}
      </div>
      {preview && take.work.at !== 'done' && (
        <section aria-labelledby="preview" class="card form">
          <h2 id="preview">{say('restore.preview')}</h2>
          <PackageView preview={preview} code={preview.check.head ? headCode(preview.check.head) : ''} />
          {preview.known !== 'new' ? (
            <p>{say(`restore.${preview.known}`)}</p>
          ) : (
            <>
              <p>{say('restore.beside')}</p>
              <p class="do">
                <Button look={flawed ? 'secondary' : 'primary'} disabled={busy} onPress={() => bring(preview, flawed)}>
                  {say(flawed ? 'restore.do.damaged' : 'restore.do')}
                </Button>
                <Button
                  look="quiet"
                  disabled={busy}
                  onPress={() => {
                    setFile(null);
                    look.reset();
                  }}
                >
                  {say('restore.not')}
                </Button>
              </p>
            </>
          )}
        </section>
      )}
    </>
  );
}
