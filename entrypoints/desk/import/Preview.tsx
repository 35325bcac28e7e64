import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatSize } from '../../../components/evidence/words';
import { FileFacts } from '../../../components/import/FileFacts';
import { SideList } from '../../../components/import/SideList';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { Progress } from '../../../components/parts/Progress';
import { useWords } from '../../../components/parts/words';
import type { KeptMany } from '../../../lib/evidence/keep-many';
import { clock, store } from '../evidence/at-hand';
import { useWork } from '../evidence/use-work';
import { isRoom } from '../rooms';
import { bringIn } from './bring-in';
import { forgetPasted } from './ChooseSource';
import type { Chosen, Looked, Side } from './look';
import { refusalText } from './refusal-text';
import { useReading } from './use-reading';

const SAMPLES = 4;
type Which = 'found' | 'all' | 'some';

interface Props {
  chosen: Chosen;
  looked: Looked;
  onAgain(): void;
}

/** What the file holds, which of it goes into the log, and then the doing. */
export function Preview({ chosen, looked, onAgain }: Props) {
  const { say, lang } = useWords();
  const { backup } = looked;
  const reading = useReading(looked.sides, clock().now);
  const { sides, over, failed } = reading;
  const speaking = useMemo(
    () => (over && !failed ? sides.filter(({ found }) => found > 0) : []),
    [sides, over, failed],
  );
  const [picked, setWhich] = useState<Which>('found');
  // where nothing was found there is nothing to choose by
  const which = picked === 'found' && over && speaking.length === 0 ? 'all' : picked;
  const [own, setTicked] = useState<ReadonlySet<string> | null>(null);
  const ticked = useMemo(() => own ?? new Set(speaking.map(({ thread }) => thread)), [own, speaking]);
  const [hold, setHold] = useState(false);
  const { work, start, cancel } = useWork<KeptMany>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const samples = useMemo(() => latest(looked), [looked]);
  const wanted =
    which === 'all' ? sides : which === 'found' ? speaking : sides.filter(({ thread }) => ticked.has(thread));
  const planned = wanted.flatMap((side) => side.planned);

  const put = () => {
    const title =
      chosen.name === null
        ? say('import.record.pasted', { n: planned.length })
        : say('import.record.text', { name: chosen.name, n: planned.length });
    reading.enough();
    void start(async (running) => {
      const who = await reading.surroundings();
      const kept = await bringIn({ chosen, looked, planned, hold, title }, store, who, clock(), running);
      if (chosen.name === null) await forgetPasted();
      return kept;
    });
  };
  const count = (some: Side[]) => ({ sides: some.length, n: some.reduce((sum, side) => sum + side.planned.length, 0) });

  return (
    <>
      <section class="form" aria-labelledby="preview">
        <h2 id="preview" ref={heading} tabIndex={-1}>
          {say('import.preview')}
        </h2>
        <FileFacts
          name={chosen.name}
          format={backup.format}
          counts={looked.counts}
          known={looked.known}
          repeated={looked.repeated}
          from={looked.from}
          to={looked.to}
          warnings={backup.warnings}
          samples={samples}
        />
      </section>
      {work.at === 'done' ? (
        <Done kept={work.value} onAgain={onAgain} />
      ) : (
        <section class="form" aria-labelledby="which">
          <h2 id="which">{say('import.which')}</h2>
          {sides.length > 0 && work.at !== 'busy' && (
            <>
              <fieldset class="which" aria-labelledby="which">
                {(['found', 'all', 'some'] as const)
                  .filter((each) => each !== 'found' || !over || speaking.length > 0)
                  .map((each) => (
                    <label key={each}>
                      <input type="radio" name="which" checked={which === each} onChange={() => setWhich(each)} />
                      <span>
                        {each === 'found' && !over
                          ? say('import.which.reading', { done: reading.done, total: reading.total })
                          : say(`import.which.${each}`, count(each === 'found' ? speaking : sides))}
                      </span>
                    </label>
                  ))}
              </fieldset>
              <p class="caption">{say(failed ? 'import.which.unread' : 'import.which.help')}</p>
              {which === 'some' && (
                <SideList
                  sides={sides.map((side) => ({ ...side, count: side.planned.length }))}
                  chosen={ticked}
                  onChange={setTicked}
                />
              )}
              {chosen.name !== null && (
                <div class="hold">
                  <label>
                    <input type="checkbox" checked={hold} onChange={(event) => setHold(event.currentTarget.checked)} />
                    <span>{say('import.hold', { size: formatSize(chosen.file.size) })}</span>
                  </label>
                  <p class="caption">{say('import.hold.help')}</p>
                </div>
              )}
            </>
          )}
          <Notice>{say('import.keep-phone')}</Notice>
          <div role="status">
            {work.at === 'failed' && <Notice>{refusalText(lang, work.error)}</Notice>}
            {work.at === 'stopped' && <Notice>{say('import.stopped')}</Notice>}
          </div>
          {work.at === 'busy' ? (
            <Progress
              label={say('import.writing')}
              done={work.done}
              total={work.total}
              far={work.total > 0 ? say('import.far', { done: work.done, total: work.total }) : ''}
              onCancel={cancel}
            />
          ) : (
            <>
              {planned.length === 0 && (over || which !== 'found') && <p>{say('import.nothing')}</p>}
              <p class="do">
                <Button look="primary" disabled={planned.length === 0} onPress={put}>
                  {say('import.do', { n: planned.length })}
                </Button>
                <Button onPress={onAgain}>{say('import.again')}</Button>
              </p>
            </>
          )}
        </section>
      )}
    </>
  );
}

function Done({ kept, onAgain }: { kept: KeptMany; onAgain(): void }) {
  const { say } = useWords();
  return (
    <section class="form" role="status">
      <p>
        {kept.from !== null && kept.to !== null
          ? say('import.done', { n: kept.added, from: kept.from, to: kept.to })
          : say('import.done.none')}{' '}
        {kept.added > 0 && kept.already > 0 && say('import.done.already', { n: kept.already })}{' '}
        {kept.added > 0 && say('import.done.rest')}
      </p>
      <p class="do">
        <a class="button primary" href="#log">
          {say('import.to-log')}
        </a>
        {isRoom('patterns') && (
          <a class="button" href="#patterns">
            {say('import.to-patterns')}
          </a>
        )}
        <Button onPress={onAgain}>{say('import.again')}</Button>
      </p>
    </section>
  );
}

function latest({ backup, fresh }: Looked) {
  const all = fresh.length > 0 ? fresh.map(({ message }) => message) : backup.messages;
  // each time is read once: ten thousand of them in a comparison would be felt
  const timed = all.map((message) => ({ message, ms: message.sentAt === null ? 0 : Date.parse(message.sentAt) }));
  return timed
    .sort((a, b) => b.ms - a.ms)
    .slice(0, SAMPLES)
    .map(({ message }) => message);
}
