import type { PromiseHint } from '../../lib/plan/promise';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { useWords } from '../parts/words';

interface Props {
  hint: PromiseHint | null;
  /** puts the safer wording where the promise stands; without it, the wording is only shown */
  onUse?(wording: string): void;
  /** where the budget is made, offered while there is none */
  budget?: string | null;
}

/** A sum or a day that was promised beyond what is there: one sentence, and a safer wording. Never in the way. */
export function PromiseNote({ hint, onUse, budget = null }: Props) {
  const { say } = useWords();
  if (!hint) return null;
  const wording = say(hint.safer, hint.params);
  return (
    <div class="card promise" role="status">
      <Notice>{say(hint.say, hint.params)}</Notice>
      <blockquote>{wording}</blockquote>
      {(onUse || (budget && hint.reason === 'no-budget')) && (
        <p class="do">
          {onUse && <Button onPress={() => onUse(wording)}>{say('promise.use')}</Button>}
          {budget && hint.reason === 'no-budget' && (
            <a class="button" href={budget}>
              {say('promise.budget')}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
