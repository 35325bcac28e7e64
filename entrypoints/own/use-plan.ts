import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { decodePlan, type PlanState, planKeeper, skip, tick, unskip, untick } from '../../lib/plan/state';
import type { StepId, TodoId } from '../../lib/plan/steps';
import { atHand, PLAN } from './at-hand';

const KEY = PLAN;
const keeper = planKeeper({
  read: async () => (await browser.storage.local.get(KEY))[KEY],
  write: (state) => browser.storage.local.set({ [KEY]: state }),
});

/** Where the person stands, kept at once and followed when another window changes it. */
export function usePlan() {
  const [plan, setPlan] = useState<PlanState>(() => decodePlan(atHand(KEY)));
  useEffect(() => {
    keeper.read().then(setPlan, () => null);
    const follow = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[KEY];
      if (area === 'local' && change) setPlan(decodePlan(change.newValue));
    };
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);
  return {
    plan,
    onTick: (id: TodoId, done: boolean) =>
      void keeper.change((state) => (done ? tick(state, id, Date.now()) : untick(state, id))).then(setPlan),
    onSkip: (id: StepId, skipped: boolean) =>
      void keeper.change((state) => (skipped ? skip(state, id) : unskip(state, id))).then(setPlan),
  };
}
