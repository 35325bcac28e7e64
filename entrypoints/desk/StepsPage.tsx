import { useEffect, useState } from 'preact/hooks';
import { Current, Done, Skipped, Turn, Waiting } from '../../components/parts/icons';
import { useWords } from '../../components/parts/words';
import { NextCard } from '../../components/plan/NextCard';
import { StepDetail } from '../../components/plan/StepDetail';
import { stepName } from '../../components/plan/words';
import { nextStep, progress, type Situation, stepDone } from '../../lib/plan/next';
import { STEP_IDS, type StepId, stepOf } from '../../lib/plan/steps';
import { askBackground } from '../../lib/wire';
import { usePlan } from '../own/use-plan';
import { useWritten } from '../own/use-written';
import { WayLink } from './WayLink';
import { wayTo } from './ways';
import { DONE_AT, LISTS_OF } from './where';
import './lists/lists.css';
import './steps.css';

const MARKS = { done: Done, current: Current, skipped: Skipped, open: Waiting };

/** The one next thing, and the nine steps, each with what is to be done in it and where. */
export function StepsPage({ open }: { open: StepId | null }) {
  const { say } = useWords();
  const { plan, onTick, onSkip } = usePlan();
  const { written } = useWritten();
  const [kept, setKept] = useState<number | null>(null);
  /** what the person opened or closed; undefined until then, and the step of the next thing stands open */
  const [opened, setOpened] = useState<StepId | null | undefined>(open ?? undefined);
  useEffect(() => {
    askBackground('log', { before: null, limit: 1 }).then(
      ({ total }) => setKept(total),
      () => setKept(0),
    );
  }, []);
  const ready = kept !== null;
  useEffect(() => {
    if (!open || !ready) return;
    setOpened(open);
    document.getElementById(`step-${open}`)?.scrollIntoView({ block: 'start' });
  }, [open, ready]);
  if (!ready) return <h1>{say('desk.steps')}</h1>;
  const situation: Situation = { kept, seen: null, written };
  const next = nextStep(plan, situation);
  const marks = progress(plan, situation);
  const shown = opened === undefined ? (next?.step ?? null) : opened;
  const go = () => {
    if (!next) return;
    const at = DONE_AT[next.todo];
    const href = at ? wayTo(at) : null;
    if (href) location.hash = href.slice(1);
    else {
      setOpened(next.step);
      // its box is there after the step has been drawn open
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-todo="${next.todo}"]`)?.focus());
    }
  };
  return (
    <>
      <h1>{say('desk.steps')}</h1>
      <NextCard next={next} act="open" busy={false} onGo={go} />
      <p class="caption">{say('steps.progress', { n: marks.filter(({ is }) => is === 'done').length })}</p>
      <ol class="nine">
        {STEP_IDS.map((id, at) => {
          const is = marks[at]?.is ?? 'open';
          const Drawn = MARKS[is];
          const lists = LISTS_OF[id] ?? [];
          return (
            <li key={id} id={`step-${id}`}>
              <button
                type="button"
                class="nine-head"
                aria-expanded={shown === id}
                aria-controls={`step-${id}-inside`}
                onClick={() => setOpened(shown === id ? null : id)}
              >
                <span class={`nine-mark ${is}`}>
                  <Drawn />
                </span>
                <span class="nine-name">
                  {at + 1} {say(stepName(id))}
                </span>
                <span class="caption">{say(`steps.state.${is}`)}</span>
                <Turn />
              </button>
              <div id={`step-${id}-inside`}>
                {shown === id && (
                  <StepDetail
                    step={id}
                    state={plan}
                    situation={situation}
                    heading="h2"
                    more={(todo) => {
                      const at = DONE_AT[todo];
                      return at ? <WayLink at={at} /> : null;
                    }}
                    onTick={(todo, done) => {
                      // the step stays open under the hand, also when it is not the next one any more
                      setOpened(id);
                      onTick(todo, done);
                    }}
                    onSkip={onSkip}
                  >
                    {id === 'contact' && !stepDone(plan, situation, stepOf('budget')) && (
                      <p class="caption">
                        {say('steps.budget-first')} <a href="#step/budget">{say(stepName('budget'))}</a>
                      </p>
                    )}
                    {lists.length > 0 && (
                      <p class="step-lists">
                        <span class="caption">{say('steps.lists')}</span>
                        {lists.map((list) => (
                          <WayLink key={list} at={`lists/${list}`} bare />
                        ))}
                      </p>
                    )}
                  </StepDetail>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
