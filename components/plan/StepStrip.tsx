import type { StepProgress } from '../../lib/plan/next';
import type { StepId } from '../../lib/plan/steps';
import { Current, Done, Skipped, Waiting } from '../parts/icons';
import { useWords } from '../parts/words';
import { stepName } from './words';

const MARKS = { done: Done, current: Current, skipped: Skipped, open: Waiting };

interface Props {
  steps: { id: StepId; is: StepProgress }[];
  open: StepId | null;
  /** id of the element that shows the opened step */
  controls: string;
  onOpen(id: StepId | null): void;
}

/** Nine marks; the current one and the one after it carry their words, the others say theirs when opened. */
export function StepStrip({ steps, open, controls, onOpen }: Props) {
  const { say } = useWords();
  const current = steps.findIndex((step) => step.is === 'current');
  return (
    <ol class="strip">
      {steps.map(({ id, is }, at) => {
        const Drawn = MARKS[is];
        const worded = current >= 0 && (at === current || at === current + 1);
        const name = say(stepName(id));
        return (
          <li key={id} class={worded ? 'worded' : ''}>
            <button
              type="button"
              class={is}
              aria-expanded={open === id}
              aria-controls={controls}
              title={name}
              onClick={() => onOpen(open === id ? null : id)}
            >
              <Drawn />
              <span class={worded ? '' : 'out-of-sight'}>{name}</span>
              <span class="out-of-sight">{say(`steps.state.${is}`)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
