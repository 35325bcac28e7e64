import { problemText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { LockView } from './use-lock';

/** Older records on their way under the lock or out of it. One may go on working, or close the browser. */
export function ConvertNotice({ lock: { converting, again } }: { lock: LockView }) {
  const { say, lang } = useWords();
  if (converting === null) return null;
  const { done, total, failed } = converting;
  if (failed !== null)
    return (
      <div role="status">
        <Notice action={<Button onPress={again}>{say('action.again')}</Button>}>
          {say('seal.convert.stopped')} {problemText(lang, failed)}
        </Notice>
      </div>
    );
  return (
    <div class="progress">
      <p class="caption">{say('seal.convert', { done, total })}</p>
      <progress max={Math.max(1, total)} value={done} aria-label={say('seal.convert.name')} />
    </div>
  );
}
