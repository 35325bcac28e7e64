import { STEP_IDS, type StepId, TODO_IDS, type TodoId } from './steps';

/** Where the person stands. Everything can be taken back. */
export interface PlanState {
  v: 1;
  /** when each to-do was ticked, in ms */
  ticked: Partial<Record<TodoId, number>>;
  /** steps put aside for now */
  skipped: StepId[];
}

export const EMPTY_PLAN: PlanState = { v: 1, ticked: {}, skipped: [] };

/** Takes what fits from whatever storage holds; unknown to-dos of another version are dropped, not an error. */
export function decodePlan(raw: unknown): PlanState {
  if (typeof raw !== 'object' || raw === null) return EMPTY_PLAN;
  const ticked: PlanState['ticked'] = {};
  if ('ticked' in raw && typeof raw.ticked === 'object' && raw.ticked !== null) {
    for (const [id, at] of Object.entries(raw.ticked)) {
      const known = TODO_IDS.find((each) => each === id);
      if (known && typeof at === 'number') ticked[known] = at;
    }
  }
  const listed: unknown[] = 'skipped' in raw && Array.isArray(raw.skipped) ? raw.skipped : [];
  return { v: 1, ticked, skipped: STEP_IDS.filter((id) => listed.includes(id)) };
}

export function tick(state: PlanState, id: TodoId, now: number): PlanState {
  return { ...state, ticked: { ...state.ticked, [id]: now } };
}

export function untick(state: PlanState, id: TodoId): PlanState {
  const { [id]: _gone, ...ticked } = state.ticked;
  return { ...state, ticked };
}

export function skip(state: PlanState, id: StepId): PlanState {
  return { ...state, skipped: STEP_IDS.filter((each) => each === id || state.skipped.includes(each)) };
}

export function unskip(state: PlanState, id: StepId): PlanState {
  return { ...state, skipped: state.skipped.filter((each) => each !== id) };
}

/** Where the state is kept; handed in, so that this room touches nothing outside. */
export interface PlanStore {
  read(): Promise<unknown>;
  write(state: PlanState): Promise<void>;
}

/**
 * Reads, changes, writes, one change after the other: two quick presses must not lose the first. Reading afresh each
 * time also takes in what another window has ticked meanwhile.
 */
export function planKeeper(store: PlanStore) {
  let last: Promise<unknown> = Promise.resolve();
  const read = async () => decodePlan(await store.read());
  return {
    read,
    change(how: (state: PlanState) => PlanState): Promise<PlanState> {
      const next = last.then(async () => {
        const state = how(await read());
        await store.write(state);
        return state;
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
}
