import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCase } from './case';
import { isDone, nextStep, progress, type Situation, stepDone } from './next';
import { decodePlan, EMPTY_PLAN, type PlanState, planKeeper, skip, tick, unskip, untick } from './state';
import { STEP_IDS, STEPS, stepOf, TODO_IDS, type TodoId } from './steps';
import { writtenOf } from './written';

const quiet: Situation = { kept: 0, seen: null };
const tickAll = (...ids: TodoId[]) => ids.reduce((state, id) => tick(state, id, 1), EMPTY_PLAN);

describe('the one next step', () => {
  it('starts with calm', () => {
    expect(nextStep(EMPTY_PLAN, quiet)).toEqual({ step: 'calm', todo: 'calm.pause', because: 'order' });
  });

  it('goes on in order, and a kept record counts as kept', () => {
    const calm = tickAll('calm.pause', 'verify.official', 'verify.own-way');
    expect(nextStep(calm, quiet)?.todo).toBe('keep.first');
    expect(nextStep(calm, { ...quiet, kept: 1 })?.todo).toBe('keep.originals');
  });

  it('takes what was written down as done, and no more than that', () => {
    const written = { cases: 2, sums: 1, budget: true, offers: 1 };
    const seen = (id: TodoId, more = {}) => isDone(EMPTY_PLAN, { ...quiet, written: { ...written, ...more } }, id);
    expect([seen('budget.debts'), seen('budget.debts', { sums: 2 }), seen('budget.rest')]).toEqual([false, true, true]);
    expect([seen('plan.offer'), seen('plan.offer', { offers: 0 }), seen('contact.official')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isDone(EMPTY_PLAN, quiet, 'budget.rest')).toBe(false);
  });

  it('puts money first, then a court paper, then what may vanish', () => {
    const seen = { fraud: true, court: true, worthKeeping: true };
    expect(nextStep(EMPTY_PLAN, { kept: 0, seen })?.because).toBe('fraud');
    const one = tickAll('verify.own-way');
    expect(nextStep(one, { kept: 0, seen })?.because).toBe('court');
    const two = tick(one, 'verify.court', 2);
    expect(nextStep(two, { kept: 0, seen })?.because).toBe('page');
    expect(nextStep(two, { kept: 1, seen })?.because).toBe('order');
  });

  it('lets a court paper through a skipped step', () => {
    const state = skip(EMPTY_PLAN, 'verify');
    expect(nextStep(state, { kept: 0, seen: { fraud: false, court: true, worthKeeping: false } })?.step).toBe('verify');
  });

  it('asks about limitation before anyone is called', () => {
    expect(stepOf('contact').todos[0].id).toBe('contact.limit');
  });

  it('ends in rest when all is done or put aside', () => {
    expect(nextStep(tickAll(...TODO_IDS), quiet)).toBeNull();
    expect(nextStep(STEP_IDS.reduce(skip, EMPTY_PLAN), quiet)).toBeNull();
  });

  it('is always something undone, in any state', () => {
    const states = fc.record({
      ticked: fc.subarray([...TODO_IDS]),
      skipped: fc.subarray([...STEP_IDS]),
      kept: fc.nat(3),
      seen: fc.option(fc.record({ court: fc.boolean(), fraud: fc.boolean(), worthKeeping: fc.boolean() })),
    });
    fc.assert(
      fc.property(states, ({ ticked, skipped, kept, seen }) => {
        const state = skipped.reduce(skip, tickAll(...ticked));
        const situation = { kept, seen };
        const next = nextStep(state, situation);
        const marks = progress(state, situation);
        expect(marks.map((mark) => mark.id)).toEqual(STEP_IDS);
        expect(marks.filter((mark) => mark.is === 'current').length).toBe(next ? 1 : 0);
        if (next) {
          expect(state.ticked[next.todo]).toBeUndefined();
          expect(stepOf(next.step).todos.some((todo) => todo.id === next.todo)).toBe(true);
        } else {
          expect(STEPS.every((step) => state.skipped.includes(step.id) || stepDone(state, situation, step))).toBe(true);
        }
      }),
    );
  });
});

describe('the state', () => {
  it('can be taken back', () => {
    expect(untick(tick(EMPTY_PLAN, 'calm.pause', 5), 'calm.pause')).toEqual(EMPTY_PLAN);
    expect(unskip(skip(EMPTY_PLAN, 'credit'), 'credit')).toEqual(EMPTY_PLAN);
  });

  it('survives storage, and whatever else storage holds', () => {
    const state: PlanState = { v: 1, ticked: { 'calm.pause': 5 }, skipped: ['verify'] };
    expect(decodePlan(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(decodePlan({ ticked: { 'calm.pause': 'x', gone: 3 }, skipped: ['nowhere', 'verify'] })).toEqual({
      ...EMPTY_PLAN,
      skipped: ['verify'],
    });
    for (const odd of [null, 3, 'x', [], { ticked: null, skipped: 1 }]) expect(decodePlan(odd)).toEqual(EMPTY_PLAN);
  });

  it('keeps both of two quick presses, and goes on after a failed write', async () => {
    let held: unknown;
    let fail = false;
    const keeper = planKeeper({
      read: async () => held,
      write: async (state) => {
        if (fail) throw new Error('full');
        held = structuredClone(state);
      },
    });
    await Promise.all([
      keeper.change((state) => tick(state, 'calm.pause', 1)),
      keeper.change((state) => tick(state, 'calm.tell', 2)),
    ]);
    expect(decodePlan(held).ticked).toEqual({ 'calm.pause': 1, 'calm.tell': 2 });
    fail = true;
    await expect(keeper.change((state) => skip(state, 'plan'))).rejects.toThrow('full');
    fail = false;
    expect((await keeper.change((state) => skip(state, 'credit'))).skipped).toEqual(['credit']);
  });
});

it('what was written down is counted from open cases', () => {
  const one = { ...newCase('a'), principalFen: 100 };
  const papers = [one, newCase('b'), { ...newCase('c'), closedAt: 5 }, 'x'];
  expect(writtenOf(papers, [], 2)).toEqual({ cases: 2, sums: 1, budget: false, offers: 2 });
});
