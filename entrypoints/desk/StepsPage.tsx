import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/parts/words';
import { StepDetail } from '../../components/plan/StepDetail';
import { EMPTY_PLAN } from '../../lib/plan/state';
import { STEP_IDS, type StepId } from '../../lib/plan/steps';
import { askBackground } from '../../lib/wire';
import { usePlan } from '../own/use-plan';

/** All nine steps with their to-dos. */
export function StepsPage({ open }: { open: StepId | null }) {
  const { say } = useWords();
  const { plan, onTick, onSkip } = usePlan();
  const [kept, setKept] = useState(0);
  useEffect(() => {
    askBackground('log', { before: null, limit: 1 }).then(
      ({ total }) => setKept(total),
      () => setKept(0),
    );
  }, []);
  useEffect(() => {
    if (open) document.getElementById(`step-${open}`)?.scrollIntoView();
  }, [open, plan === null]);
  return (
    <>
      <h1>{say('desk.steps')}</h1>
      {plan &&
        STEP_IDS.map((id) => (
          <div key={id} id={`step-${id}`}>
            <StepDetail
              step={id}
              state={plan ?? EMPTY_PLAN}
              situation={{ kept, seen: null }}
              heading="h2"
              onTick={onTick}
              onSkip={onSkip}
            />
          </div>
        ))}
    </>
  );
}
