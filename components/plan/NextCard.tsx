import type { Next } from '../../lib/plan/next';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';
import { becauseText, stepName, todoText } from './words';

interface Props {
  next: Next | null;
  /** what the button does: keep what is in view, or open the step */
  act: 'keep-page' | 'keep-paste' | 'open';
  busy: boolean;
  onGo(): void;
}

/** Exactly one next thing: why, what, and the button that does it. */
export function NextCard({ next, act, busy, onGo }: Props) {
  const { say } = useWords();
  if (!next) {
    return (
      <div class="card next">
        <p class="next-name">{say('now.rest')}</p>
        <p class="caption">{say('next.because.all-done')}</p>
      </div>
    );
  }
  return (
    <div class="card next">
      <p class="caption">{say(becauseText(next.because))}</p>
      <p class="next-name">{say('now.next', { step: say(stepName(next.step)) })}</p>
      <div class="next-line">
        <p>{say(todoText(next.todo))}</p>
        <Button look="primary" disabled={busy} onPress={onGo}>
          {say(act === 'keep-page' ? 'now.keep' : act === 'keep-paste' ? 'paste.keep' : 'now.do')}
        </Button>
      </div>
    </div>
  );
}
