/**
 * The nine steps, as data. What they say stands in lib/i18n under `step.<id>.*` and `todo.<id>`, in every language;
 * a type in components/plan makes a missing word a compile error. Adding a to-do: a line here, a line per language.
 */
export const STEPS = [
  {
    id: 'calm',
    todos: [
      { id: 'calm.pause', needed: true },
      { id: 'calm.breathe', needed: false },
      { id: 'calm.tell', needed: false },
    ],
  },
  {
    id: 'verify',
    todos: [
      { id: 'verify.official', needed: true },
      { id: 'verify.own-way', needed: true },
      { id: 'verify.collector', needed: false },
      { id: 'verify.court', needed: false },
    ],
  },
  {
    id: 'keep',
    todos: [
      { id: 'keep.first', needed: true },
      { id: 'keep.originals', needed: true },
      { id: 'keep.calls', needed: false },
    ],
  },
  {
    id: 'budget',
    todos: [
      { id: 'budget.debts', needed: true },
      { id: 'budget.living', needed: true },
      { id: 'budget.rest', needed: true },
    ],
  },
  {
    id: 'contact',
    todos: [
      // before anything that would start the limitation period anew
      { id: 'contact.limit', needed: true },
      { id: 'contact.official', needed: true },
      { id: 'contact.note', needed: false },
    ],
  },
  {
    id: 'plan',
    todos: [
      { id: 'plan.offer', needed: true },
      { id: 'plan.no-agent', needed: true },
      { id: 'plan.card', needed: false },
    ],
  },
  {
    id: 'agreement',
    todos: [
      { id: 'agreement.terms', needed: true },
      { id: 'agreement.name', needed: true },
      { id: 'agreement.credit', needed: false },
    ],
  },
  {
    id: 'escalate',
    todos: [
      // going higher is a choice, so choosing is what counts as done
      { id: 'escalate.decide', needed: true },
      { id: 'escalate.lender', needed: false },
      { id: 'escalate.regulator', needed: false },
      { id: 'escalate.police', needed: false },
      { id: 'escalate.advice', needed: false },
    ],
  },
  {
    id: 'credit',
    todos: [
      { id: 'credit.report', needed: true },
      { id: 'credit.error', needed: false },
      { id: 'credit.no-fee', needed: false },
    ],
  },
] as const satisfies readonly { id: string; todos: readonly { id: string; needed: boolean }[] }[];

export type Step = (typeof STEPS)[number];
export type StepId = Step['id'];
export type Todo = Step['todos'][number];
export type TodoId = Todo['id'];

export const STEP_IDS: readonly StepId[] = STEPS.map((step) => step.id);
export const TODO_IDS: readonly TodoId[] = STEPS.flatMap((step) => step.todos.map((todo) => todo.id));

export function stepOf(id: StepId): Step {
  const step = STEPS.find((each) => each.id === id);
  if (!step) throw new Error(`no such step: ${id}`);
  return step;
}
