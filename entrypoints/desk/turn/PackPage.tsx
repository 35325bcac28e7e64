import { useEffect, useState } from 'preact/hooks';
import { ChooseRecords } from '../../../components/evidence/ChooseRecords';
import { formatSize, problemText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { Progress } from '../../../components/parts/Progress';
import { useWords } from '../../../components/parts/words';
import { type Choices, choicesOf, fits, weigh } from '../../../lib/evidence/choice';
import { store } from '../evidence/at-hand';
import { useWork } from '../evidence/use-work';
import { readCase } from '../letters/at-letters';
import { PackDone } from './PackDone';
import { FOR, type For, MOST_TOLD, makePack, type Pack } from './pack';

const RECIPIENTS = Object.keys(FOR) as For[];

/** For whom, which records, then all of it at once. The records of the case are chosen already, else the latest. */
export function PackPage({ caseId }: { caseId: string | null }) {
  const { say, lang } = useWords();
  const [choices, setChoices] = useState<Choices | 'failed' | null>(null);
  const [to, setTo] = useState<For>('institution');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const { work, start, cancel, reset } = useWork<Pack>();
  useEffect(() => {
    const stop = new AbortController();
    Promise.all([choicesOf(store, stop.signal), readCase(caseId)]).then(
      ([found, debt]) => {
        if (stop.signal.aborted) return;
        const there = found.records.map(({ seq }) => seq);
        const ofCase = debt?.evidence.filter((seq) => there.includes(seq)) ?? [];
        setChoices(found);
        setChosen(new Set(ofCase.length > 0 ? ofCase : there.slice(-MOST_TOLD)));
      },
      () => !stop.signal.aborted && setChoices('failed'),
    );
    return () => stop.abort();
  }, [caseId]);
  const records = choices && choices !== 'failed' ? choices.records : [];
  const size = choices && choices !== 'failed' ? weigh(choices, chosen) : 0;
  const busy = work.at === 'busy';
  return (
    <>
      <p>
        <a href={caseId === null ? '#turn' : `#turn/${caseId}`}>{say('pack.back')}</a>
      </p>
      <h1>{say('pack.title')}</h1>
      <p>{say('pack.intro')}</p>
      {choices === null && <p class="caption">{say('state.loading')}</p>}
      {choices === 'failed' && <Notice>{say('log.failed')}</Notice>}
      {choices && records.length === 0 && choices !== 'failed' && (
        <>
          <EmptyState>{say('pack.none')}</EmptyState>
          <p class="do">
            <a class="button" href="#new">
              {say('log.new')}
            </a>
          </p>
        </>
      )}
      {records.length > 0 && work.at !== 'done' && (
        <>
          <fieldset class="form" disabled={busy}>
            <legend>{say('pack.to')}</legend>
            <div class="radios">
              {RECIPIENTS.map((each) => (
                <label key={each} class="switch">
                  <input type="radio" name="pack-to" checked={to === each} onChange={() => setTo(each)} />
                  {say(`pack.to.${each}`)}
                </label>
              ))}
            </div>
          </fieldset>
          {busy ? (
            <Progress
              label={say('pack.making')}
              done={work.done}
              total={work.total}
              far={say('work.bytes', { done: formatSize(work.done), total: formatSize(work.total) })}
              onCancel={cancel}
            />
          ) : (
            <p class="do">
              <Button
                look="primary"
                disabled={chosen.size === 0}
                describedBy="pack-size"
                onPress={() =>
                  void start((running) => makePack({ to, caseId, records: chosen, size, language: lang }, running))
                }
              >
                {say('pack.make')}
              </Button>
              <span class="caption" id="pack-size">
                {chosen.size === 0
                  ? say('pack.choose')
                  : say('export.size', { size: formatSize(size), n: chosen.size })}
              </span>
            </p>
          )}
          <Notice>{say('pack.privacy')}</Notice>
          <fieldset class="form" disabled={busy}>
            <legend>{say('pack.records')}</legend>
            <p class="caption">{say('pack.records.help', { n: chosen.size })}</p>
            <ChooseRecords records={records} chosen={chosen} fits={fits} onChange={setChosen} />
          </fieldset>
        </>
      )}
      <div role="status">
        {work.at === 'failed' && <Notice>{problemText(lang, work.error)}</Notice>}
        {work.at === 'stopped' && <Notice>{say('work.stopped')}</Notice>}
      </div>
      {work.at === 'done' && <PackDone pack={work.value} chosen={chosen.size} onAgain={reset} />}
    </>
  );
}
