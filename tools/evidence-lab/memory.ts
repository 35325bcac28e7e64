/** How much memory a browser takes, all its processes together. Linux only, as the rest of the lab. */
import { readdirSync, readFileSync } from 'node:fs';

/** Starts watching the process and all below it; ends with the bytes by which they grew at most. */
export function watchMemory(root: number): () => number {
  const first = privateBytes(root);
  let most = first;
  const look = () => {
    most = Math.max(most, privateBytes(root));
  };
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
    return most - first;
  };
}

/** What is their own: neither files the system holds nor memory they share. */
function privateBytes(root: number): number {
  return descendants(root).reduce(
    (sum, pid) => sum + 1024 * Number(/RssAnon:\s+(\d+)/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0),
    0,
  );
}

/** The process and all that it started, and they. */
export function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    // the name of a program may hold anything, brackets too
    const stat = Number.isInteger(pid) ? textOf(`/proc/${pid}/stat`) : '';
    if (stat !== '') parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow);
}

/** '' for a process that is gone */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
