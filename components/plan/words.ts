import type { Key } from '../../lib/i18n';
import type { Because } from '../../lib/plan/next';
import type { StepId, TodoId } from '../../lib/plan/steps';

/** Where data meets words. Each line is checked by its type: a step or to-do without words does not compile. */
export const stepName = (id: StepId) => `step.${id}.name` as const satisfies Key;
export const stepFor = (id: StepId) => `step.${id}.for` as const satisfies Key;
export const stepDoneWhen = (id: StepId) => `step.${id}.done` as const satisfies Key;
export const todoText = (id: TodoId) => `todo.${id}` as const satisfies Key;
export const becauseText = (because: Because) => `next.because.${because}` as const satisfies Key;
