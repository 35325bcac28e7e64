import { STAGES, type Stage } from '../../lib/plan/stages';
import { useWords } from '../parts/words';

/** The stages in a row, the present one marked. */
export function StageStrip({ at }: { at: Stage | null }) {
  const { say } = useWords();
  return (
    <ol class="stages">
      {STAGES.map((stage) => (
        <li key={stage} aria-current={stage === at ? 'step' : undefined}>
          <span>{say(`stage.${stage}`)}</span>
        </li>
      ))}
    </ol>
  );
}
