export interface Row {
  name: string;
  unit: string;
  better: 'less' | 'more';
  gate: number;
  ambition: number;
  measure(): number | Promise<number>;
}

/** Median time of one call in milliseconds, after warm-up. */
export function median(run: () => unknown, rounds = 11, warm = 3): number {
  for (let i = 0; i < warm; i++) sink(run());
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const from = performance.now();
    sink(run());
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return times[rounds >> 1] ?? 0;
}

/** Two things measured in turns, so that both meet the same weather; median of the ratios a / b. */
export function ratio(a: () => unknown, b: () => unknown, rounds = 11, warm = 3): number {
  for (let i = 0; i < warm; i++) {
    sink(a());
    sink(b());
  }
  const ratios: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const t0 = performance.now();
    sink(a());
    const t1 = performance.now();
    sink(b());
    const t2 = performance.now();
    ratios.push((t1 - t0) / Math.max(t2 - t1, 1e-6));
  }
  ratios.sort((x, y) => x - y);
  return ratios[rounds >> 1] ?? 0;
}

let kept: unknown;
function sink(value: unknown): void {
  kept = value;
}
export const lastResult = () => kept;

/** The floor: every unit looked at once. */
export function bareLoop(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (h + text.charCodeAt(i)) | 0;
  return h;
}
