/**
 * Rows of the evidence room, measured inside both browsers on their own databases: `npm run bench -- evidence`. Minutes,
 * not seconds; how each figure comes about stands in tools/evidence-lab.
 */
import type { Figures } from '../evidence-lab/measure';
import type { Row } from './row';

const RECORDS = 100_000;
const MEGABYTES = 1000;

type Browser = 'chromium' | 'firefox';
const measured = new Map<Browser, Promise<Figures>>();

/** All figures of a browser come from one run. */
function figures(browser: Browser): Promise<Figures> {
  const there =
    measured.get(browser) ??
    import('../evidence-lab/measure').then((lab) => lab.figuresOf(browser, RECORDS, MEGABYTES));
  measured.set(browser, there);
  return there;
}

const rowsOf = (browser: Browser): Row[] => {
  const row = (
    name: string,
    unit: string,
    better: Row['better'],
    [gate, ambition]: readonly [number, number],
    of: (figures: Figures) => number,
  ): Row => ({
    name: `${browser}: ${name}`,
    unit,
    better,
    gate,
    ambition,
    group: 'evidence',
    measure: async () => of(await figures(browser)),
  });
  const rows = [
    row('snapshots of 40 kB + 150 kB a second, strict', '', 'more', [50, 200], (all) => all.snapshotsPerSecond),
    row('text-only record, 95 %', 'ms', 'less', [50, 10], (all) => all.textP95),
    row('newest 50 of 100,000, each checked', 'ms', 'less', [20, 5], (all) => all.newest),
    row('words among 100,000 records', 'ms', 'less', [250, 60], (all) => all.search),
    row(
      'package of 10,000 records + 1 GB against zip -0',
      '×',
      'more',
      [0.25, browser === 'chromium' ? 0.7 : 0.5],
      (all) => all.exportRatio,
    ),
    row('checking that package', 's', 'less', [60, 10], (all) => all.checkSeconds),
    row('faults found in what nobody touched', '', 'less', [0, 0], (all) => all.faults),
  ];
  // only Chromium tells
  const heap = row('most of the heap while packing', 'MB', 'less', [200, 64], (all) => all.heapMegabytes ?? 0);
  return browser === 'chromium' ? [...rows, heap] : rows;
};

export const rows: Row[] = [...rowsOf('chromium'), ...rowsOf('firefox')];
