import type { PlanState } from './state';
import { STEPS, type Step, type StepId, stepOf, type TodoId } from './steps';

/** What the messages in view say: on the page, or pasted. */
export interface Seen {
  /** a lawsuit or court paper is named */
  court: boolean;
  fraud: boolean;
  /** words that carry any hint we are sure enough of to show */
  worthKeeping: boolean;
}

/** What the person has written down so far, as far as it does a to-do by itself. */
export interface Written {
  /** open cases, and how many of them name the principal */
  cases: number;
  sums: number;
  /** what is left each month was reckoned */
  budget: boolean;
  offers: number;
}

export const NOTHING_WRITTEN: Written = { cases: 0, sums: 0, budget: false, offers: 0 };

/** What is known besides the ticks. `seen` is null where nothing was read. */
export interface Situation {
  /** records in the evidence log */
  kept: number;
  seen: Seen | null;
  written?: Written;
}

export type Because = 'court' | 'fraud' | 'page' | 'order';

export interface Next {
  step: StepId;
  todo: TodoId;
  because: Because;
}

export type StepProgress = 'done' | 'current' | 'skipped' | 'open';

/** A first record in the log is the proof of 存下至少一条, a budget that of 算账; nobody has to tick what can be seen. */
export function isDone(state: PlanState, situation: Situation, id: TodoId): boolean {
  return state.ticked[id] !== undefined || isSeen(situation, id);
}

/** Done by itself, so the tick cannot be taken away. */
export function isSeen({ kept, written = NOTHING_WRITTEN }: Situation, id: TodoId): boolean {
  switch (id) {
    case 'keep.first':
      return kept > 0;
    case 'budget.debts':
      return written.cases > 0 && written.sums === written.cases;
    case 'budget.living':
    case 'budget.rest':
      return written.budget;
    case 'plan.offer':
      return written.offers > 0;
    default:
      return false;
  }
}

export function stepDone(state: PlanState, situation: Situation, step: Step): boolean {
  return step.todos.every((todo) => !todo.needed || isDone(state, situation, todo.id));
}

/**
 * Exactly one next thing, or none when everything is done or put aside. What can cost money within minutes comes
 * first, then what has a date of its own, then what may vanish from the page, then the order of the steps. A message
 * in view speaks louder than a skipped step, because it is new.
 */
export function nextStep(state: PlanState, situation: Situation): Next | null {
  const { seen } = situation;
  const undone = (id: TodoId) => !isDone(state, situation, id);
  if (seen?.fraud && undone('verify.own-way')) return { step: 'verify', todo: 'verify.own-way', because: 'fraud' };
  if (seen?.court && undone('verify.court')) return { step: 'verify', todo: 'verify.court', because: 'court' };
  if (seen?.worthKeeping && undone('keep.first')) return { step: 'keep', todo: 'keep.first', because: 'page' };
  for (const step of STEPS) {
    if (state.skipped.includes(step.id)) continue;
    const todo = step.todos.find((each) => each.needed && undone(each.id));
    if (todo) return { step: step.id, todo: todo.id, because: 'order' };
  }
  return null;
}

/** The nine marks of the strip, in order. */
export function progress(state: PlanState, situation: Situation): { id: StepId; is: StepProgress }[] {
  const current = nextStep(state, situation)?.step ?? null;
  return STEPS.map(({ id }) => {
    if (id === current) return { id, is: 'current' };
    if (stepDone(state, situation, stepOf(id))) return { id, is: 'done' };
    return { id, is: state.skipped.includes(id) ? 'skipped' : 'open' };
  });
}
