import { CheckResult } from '../../../components/evidence/CheckResult';
import { problemText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { Progress } from '../../../components/parts/Progress';
import { useWords } from '../../../components/parts/words';
import type { Shelf } from '../../../lib/evidence/books';
import { type Verified, verifyAll } from '../../../lib/evidence/verify';
import { store } from './at-hand';
import { useWork } from './use-work';

interface Props {
  shelf?: Shelf;
  linkTo?(seq: number): string;
}

/** The whole log (or a book), from the first record to the last. */
export function CheckAll({ shelf = store, linkTo = (seq) => `#record/${seq}` }: Props) {
  const { say, lang } = useWords();
  const { work, start, cancel } = useWork<Verified>();
  return (
    <section aria-labelledby="check" class="form">
      <h2 id="check">{say('check.title')}</h2>
      <p class="caption">{say('check.help')}</p>
      {work.at === 'busy' ? (
        <Progress
          label={say('check.title')}
          done={work.done}
          total={work.total}
          far={work.total > 0 ? say('work.records', { done: work.done, total: work.total }) : ''}
          onCancel={cancel}
        />
      ) : (
        <p class="do">
          <Button onPress={() => void start(({ progress, signal }) => verifyAll(shelf, progress, signal))}>
            {say('check.do')}
          </Button>
        </p>
      )}
      <div role="status">
        {work.at === 'done' && <CheckResult verified={work.value} linkTo={linkTo} />}
        {work.at === 'failed' && <Notice>{problemText(lang, work.error)}</Notice>}
        {work.at === 'stopped' && <Notice>{say('work.stopped')}</Notice>}
      </div>
    </section>
  );
}
