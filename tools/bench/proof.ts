/**
 * Rows that must be nought: changes to a package that nobody named (`npm run bench -- tamper`), and what was lost when
 * background and browser were killed while three pages wrote (`npm run bench -- kill`; half an hour). What each run did
 * it prints above its row.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row';

const TRIALS = 1000;
const KILLS = 100;

async function inFolder(work: (dir: string) => Promise<number>): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'evidence-lab-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const nought = (name: string, group: string, work: (dir: string) => Promise<number>): Row => ({
  name,
  unit: '',
  better: 'less',
  gate: 0,
  ambition: 0,
  group,
  measure: () => inFolder(work),
});

export const rows: Row[] = [
  nought(`a change not named, ${TRIALS} trials of each kind`, 'tamper', async (dir) =>
    (await import('../evidence-lab/tamper')).tamper(dir, TRIALS, 20),
  ),
  ...(['chromium', 'firefox'] as const).map((browser) =>
    nought(`${browser}: lost, doubled or broken in ${KILLS} + ${KILLS} kills`, 'kill', async (dir) =>
      (await import('../evidence-lab/kill-extension')).killExtension(browser, dir, KILLS, KILLS),
    ),
  ),
];
