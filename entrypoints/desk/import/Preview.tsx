import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatSize } from '../../../components/evidence/words';
import { ColumnChooser } from '../../../components/import/ColumnChooser';
import { FileFacts } from '../../../components/import/FileFacts';
import { SideList } from '../../../components/import/SideList';
import { ZoneField } from '../../../components/import/ZoneField';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { Progress } from '../../../components/parts/Progress';
import { useWords } from '../../../components/parts/words';
import type { KeptMany } from '../../../lib/evidence/keep-many';
import type { TableLook } from '../../../lib/import/table';
import { clock } from '../evidence/at-hand';
import { useWork } from '../evidence/use-work';
import { isRoom } from '../rooms';
import { forgetPasted } from './ChooseSource';
import type { Importer } from './importer';
import type { Chosen, How, Shown, ShownSide } from './look';
import { refusalText } from './refusal-text';
import { useReading } from './use-reading';

type Which = 'found' | 'all' | 'some';

interface Props {
  chosen: Chosen;
  shown: Shown;
  /** where the file is a table: what its columns seem to be */
  table: TableLook | null;
  how: How;
  /** how far reading anew is; null while nothing is read */
  busy: ComponentChildren;
  told: ComponentChildren;
  importer: Importer;
  onHow(how: How): void;
  onAgain(): void;
}

/** What the file holds, which of it goes into the log, and then the doing. */
export function Preview({ chosen, shown, table, how, busy, told, importer, onHow, onAgain }: Props) {
  const { say, lang } = useWords();
  const { backup } = shown;
  const reading = useReading(importer, shown.sides, clock().now);
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
  const wanted =
    which === 'all' ? sides : which === 'found' ? speaking : sides.filter(({ thread }) => ticked.has(thread));
  const n = wanted.reduce((sum, side) => sum + side.count, 0);

  const put = () => {
    const title =
      chosen.name === null ? say('import.record.pasted', { n }) : say('import.record.text', { name: chosen.name, n });
    void start(async (running) => {
      const around = await reading.surroundings();
      reading.enough();
      const threads = which === 'all' ? null : wanted.map(({ thread }) => thread);
      const kept = await importer.ask('bring', { chosen, threads, hold, title, around, clock: clock() }, running);
      if (chosen.name === null) await forgetPasted();
      return kept;
    });
  };
  const count = (some: ShownSide[]) => ({ sides: some.length, n: some.reduce((sum, side) => sum + side.count, 0) });
  const serials = backup.warnings.some(({ code }) => code === 'serial-date' || code === 'serial-left');

  return (
    <>
      <section class="form" aria-labelledby="preview">
        <h2 id="preview" ref={heading} tabIndex={-1}>
          {say('import.preview')}
        </h2>
        <FileFacts
          name={chosen.name}
          format={backup.format}
          counts={shown.counts}
          known={shown.known}
          repeated={shown.repeated}
          from={shown.from}
          to={shown.to}
          warnings={backup.warnings}
          samples={shown.samples}
        />
        {told}
        {work.at === 'rest' && (backup.zoneAssumed > 0 || serials) && (
          <>
            {backup.zoneAssumed > 0 && (
              <ZoneField
                value={how.zoneOffset}
                count={backup.zoneAssumed}
                onChange={(zoneOffset) => onHow({ ...how, zoneOffset })}
              />
            )}
            {serials && (
              <label class="switch">
                <input
                  type="checkbox"
                  checked={!how.leaveSerials}
                  onChange={(event) => onHow({ ...how, leaveSerials: !event.currentTarget.checked })}
                />
                <span>{say('import.serials')}</span>
              </label>
            )}
          </>
        )}
        {work.at === 'rest' && table && (
          <details>
            <summary>{say('import.columns')}</summary>
            <ColumnChooser table={table} onChoose={(columns) => onHow({ ...how, columns })} />
          </details>
        )}
        {busy}
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
              {which === 'some' && <SideList sides={sides} chosen={ticked} onChange={setTicked} />}
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
              {n === 0 && (over || which !== 'found') && <p>{say('import.nothing')}</p>}
              <p class="do">
                <Button look="primary" disabled={n === 0 || busy !== null} onPress={put}>
                  {say('import.do', { n })}
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
