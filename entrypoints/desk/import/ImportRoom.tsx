import { useState } from 'preact/hooks';
import { Notice } from '../../../components/parts/Notice';
import { Progress } from '../../../components/parts/Progress';
import { useWords } from '../../../components/parts/words';
import { Refusal } from '../../../lib/import/types';
import { clock, store } from '../evidence/at-hand';
import { useWork } from '../evidence/use-work';
import type { RoomProps } from '../rooms';
import { ChooseSource } from './ChooseSource';
import './import.css';
import { type Chosen, type Looked, lookInto } from './look';
import { Preview } from './Preview';
import { refusalText } from './refusal-text';
import { SaveForm } from './SaveForm';
import { WitnessPreview } from './WitnessPreview';
import { type Account, accountIn } from './witness';

/** A screenshot belongs to an entry of its own. */
const isPicture = (error: unknown) => error instanceof Refusal && error.code === 'picture';

/** Messages from a file or pasted text: looked at first, then, if wanted, put into the log. */
export function ImportRoom(_: RoomProps) {
  const { say, lang } = useWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { work, start, cancel, reset } = useWork<{ looked: Looked } | { account: Account }>();
  const look = (next: Chosen) => {
    setChosen(next);
    void start(async (running) => {
      const account = await accountIn(next);
      return account ? { account } : { looked: await lookInto(next, store, clock().now, running) };
    });
  };
  const again = () => {
    setChosen(null);
    reset();
  };
  return (
    <>
      <h1>{say('desk.import')}</h1>
      {work.at === 'done' && chosen ? (
        'account' in work.value ? (
          <WitnessPreview account={work.value.account} onAgain={again} />
        ) : (
          <Preview chosen={chosen} looked={work.value.looked} onAgain={again} />
        )
      ) : (
        <>
          <p>{say('import.intro')}</p>
          <div role="status">
            {work.at === 'failed' && (
              <Notice action={isPicture(work.error) && <a href="#new">{say('log.new')}</a>}>
                {refusalText(lang, work.error)} {say('import.unchanged')}
              </Notice>
            )}
            {work.at === 'stopped' && <Notice>{say('work.stopped')}</Notice>}
          </div>
          {work.at === 'busy' ? (
            <Progress label={say('import.reading')} done={work.done} total={work.total} onCancel={cancel} />
          ) : (
            <>
              <ChooseSource onChoose={look} />
              <SaveForm />
            </>
          )}
        </>
      )}
    </>
  );
}
