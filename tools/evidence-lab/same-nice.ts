/**
 * `nice -n -10 npm run bench` on a busy machine: Chromium gives its renderers a niceness of its own, so what one asked
 * for would hold for everything but what is measured. Linux only, as the rest of the lab.
 */
import { readdirSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { descendants } from './memory';

/** Every process started from here, and each of its threads, gets the niceness of this one until the answer is called. */
export function sameNice(): () => void {
  const nice = getPriority();
  if (nice === 0 || process.platform !== 'linux') return () => {};
  const look = () => {
    for (const pid of descendants(process.pid)) for (const thread of threadsOf(pid)) set(thread, nice);
  };
  look();
  const timer = setInterval(look, 250).unref();
  return () => clearInterval(timer);
}

/** none of a process that is gone */
function threadsOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    return [];
  }
}

function set(thread: number, nice: number): void {
  try {
    setPriority(thread, nice);
  } catch {
    // gone meanwhile, or not ours to hurry
  }
}
