/**
 * How much of a page's time we may take. A page that changes all the time gets most of it for itself: after a long pass
 * we rest. Where even that adds up, reading ends, and the popup says so: a page must not become slow because of us.
 */
export interface Budget {
  /** a pass took so many ms; answers how long to rest */
  took(ms: number, now: number): number;
  exhausted(): boolean;
  /** another conversation: it may cost a first reading again */
  renew(): void;
}

const WINDOW_MS = 10_000;
const MOST_MS = 1500;
/** The first reading of a long page is no sign of a restless one. */
const FREE_PASSES = 2;
const LONG_MS = 10;
const LONGEST_REST_MS = 2000;

export function budget(): Budget {
  let free = FREE_PASSES;
  let spent: { at: number; ms: number }[] = [];
  let exhausted = false;
  return {
    took(ms, now) {
      if (free > 0) free -= 1;
      else {
        spent = spent.filter(({ at }) => now - at < WINDOW_MS);
        spent.push({ at: now, ms });
        if (spent.reduce((sum, one) => sum + one.ms, 0) > MOST_MS) exhausted = true;
      }
      return ms > LONG_MS ? Math.min(LONGEST_REST_MS, ms * 6) : 0;
    },
    exhausted: () => exhausted,
    renew() {
      free = FREE_PASSES;
      spent = [];
    },
  };
}
