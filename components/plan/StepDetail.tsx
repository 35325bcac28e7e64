import type { ComponentChildren } from 'preact';
import { isDone, isSeen, type Situation, stepDone } from '../../lib/plan/next';
import type { PlanState } from '../../lib/plan/state';
import { type StepId, stepOf, type TodoId } from '../../lib/plan/steps';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';
import { stepDoneWhen, stepFor, stepName, todoText } from './words';

interface Props {
  step: StepId;
  state: PlanState;
  situation: Situation;
  /** h3 in the popup, h2 on the desk */
  heading?: 'h2' | 'h3';
  /** beside a to-do: where it is done */
  more?(todo: TodoId): ComponentChildren;
  /** said below the to-dos */
  children?: ComponentChildren;
  onTick(id: TodoId, done: boolean): void;
  onSkip(id: StepId, skipped: boolean): void;
}

/** What the step is for, its few things to do, and what counts as done. */
export function StepDetail({ step, state, situation, heading: Heading = 'h3', more, children, onTick, onSkip }: Props) {
  const { say } = useWords();
  const skipped = state.skipped.includes(step);
  return (
    <section class="step" aria-label={say(stepName(step))}>
      <Heading>{say(stepName(step))}</Heading>
      <p class="caption">{say(stepFor(step))}</p>
      <ul class="todos">
        {stepOf(step).todos.map(({ id, needed }) => {
          const seen = isSeen(situation, id);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isDone(state, situation, id)}
                  disabled={seen}
                  data-todo={id}
                  onChange={(event) => onTick(id, event.currentTarget.checked)}
                />
                <span>
                  {say(todoText(id))}
                  {!needed && <span class="caption"> {say('steps.optional')}</span>}
                  {seen && <span class="caption"> {say(id === 'keep.first' ? 'steps.auto' : 'steps.written')}</span>}
                </span>
              </label>
              {more?.(id)}
            </li>
          );
        })}
      </ul>
      {children}
      <p class="caption">
        {say('steps.done-when')}
        {say(stepDoneWhen(step))}
      </p>
      {(skipped || !stepDone(state, situation, stepOf(step))) && (
        <Button look="quiet" onPress={() => onSkip(step, !skipped)}>
          {say(skipped ? 'now.back' : 'now.later')}
        </Button>
      )}
    </section>
  );
}
