import type { Next } from '../../lib/plan/next';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';
import { becauseText, stepName, todoText } from './words';

interface Props {
  next: Next | null;
  /** true when the next thing can be done here and now by keeping the page */
  keepsPage: boolean;
  busy: boolean;
  onGo(): void;
}

/** Exactly one next thing: why, what, and the button that does it. */
export function NextCard({ next, keepsPage, busy, onGo }: Props) {
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
          {say(keepsPage ? 'now.keep' : 'now.do')}
        </Button>
      </div>
    </div>
  );
}
