import { useEffect, useRef, useState } from 'preact/hooks';
import { ColumnChooser } from '../../../components/import/ColumnChooser';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { Progress } from '../../../components/parts/Progress';
import { useWords } from '../../../components/parts/words';
import { Refusal } from '../../../lib/import/types';
import { clock } from '../evidence/at-hand';
import { useWork } from '../evidence/use-work';
import type { RoomProps } from '../rooms';
import { ChooseSource } from './ChooseSource';
import './import.css';
import type { LookedInto } from './import-calls';
import { openImporter } from './importer';
import { type Chosen, FIRST_WAY, type How } from './look';
import { Preview } from './Preview';
import { refusalText } from './refusal-text';
import { SaveForm } from './SaveForm';
import { WitnessPreview } from './WitnessPreview';
import { type Account, accountIn } from './witness';

/** A screenshot belongs to an entry of its own. */
const isPicture = (error: unknown) => error instanceof Refusal && error.code === 'picture';

type Found = { account: Account } | LookedInto;

/** Messages from a file or pasted text: looked at first, then, if wanted, put into the log. */
export function ImportRoom(_: RoomProps) {
  const { say, lang } = useWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [how, setHow] = useState<How>(FIRST_WAY);
  const [found, setFound] = useState<Found | null>(null);
  const { work, start, cancel, reset } = useWork<void>();
  const importer = useRef(openImporter());
  useEffect(() => () => importer.current.close(), []);
  const look = (next: Chosen, way: How) => {
    setChosen(next);
    setHow(way);
    void start(async (running) => {
      const account = await accountIn(next);
      setFound(
        account
          ? { account }
          : await importer.current.ask('look', { chosen: next, how: way, now: clock().now }, running),
      );
    });
  };
  const again = () => {
    setChosen(null);
    setFound(null);
    reset();
  };
  const busy = work.at === 'busy' && (
    <Progress label={say('import.reading')} done={work.done} total={work.total} onCancel={cancel} />
  );
  const told = (
    <div role="status">
      {work.at === 'failed' && (
        <Notice action={isPicture(work.error) && <a href="#new">{say('log.new')}</a>}>
          {refusalText(lang, work.error)} {say('import.unchanged')}
        </Notice>
      )}
      {work.at === 'stopped' && <Notice>{say('work.stopped')}</Notice>}
    </div>
  );
  return (
    <>
      <h1>{say('desk.import')}</h1>
      {chosen === null || found === null ? (
        <>
          <p>{say('import.intro')}</p>
          {told}
          {busy || (
            <>
              <ChooseSource
                onChoose={(next) => {
                  setFound(null);
                  look(next, FIRST_WAY);
                }}
              />
              <SaveForm />
            </>
          )}
        </>
      ) : 'account' in found ? (
        <WitnessPreview account={found.account} onAgain={again} />
      ) : found.shown === null ? (
        <>
          {told}
          <Notice>
            {say('import.refused.columns')} {say('import.unchanged')}
          </Notice>
          {busy ||
            (found.table && (
              <ColumnChooser only table={found.table} onChoose={(columns) => look(chosen, { ...how, columns })} />
            ))}
          <p class="do">
            <Button onPress={again}>{say('import.again')}</Button>
          </p>
        </>
      ) : (
        <Preview
          chosen={chosen}
          shown={found.shown}
          table={found.table}
          how={how}
          busy={busy || null}
          told={told}
          importer={importer.current}
          onHow={(way) => look(chosen, way)}
          onAgain={again}
        />
      )}
    </>
  );
}
