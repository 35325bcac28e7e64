/**
 * A phone's backup of 10,000 messages, from the file to the log, in both browsers: `npm run bench -- import`. Meant for a
 * machine that does nothing else.
 */
import { importMany, type Many } from '../../tests/browser/import-many';
import { buildFor } from '../build';
import type { Row } from './row';

const measured = new Map<string, Promise<Many>>();

const rowsOf = (browser: 'chromium' | 'firefox'): Row[] => {
  const many = () => {
    const there = measured.get(browser) ?? buildFor(browser).then((build) => importMany(browser, build));
    measured.set(browser, there);
    return there;
  };
  const row = (name: string, unit: string, gate: number, ambition: number, of: (many: Many) => number): Row => ({
    name: `${browser}: ${name}`,
    unit,
    better: 'less',
    gate,
    ambition,
    group: 'import',
    measure: async () => of(await many()),
  });
  return [
    row('10,000 messages, from the file to the log', 's', 10, 5, ({ looked, written }) => (looked + written) / 1000),
    row('longest pause of the page meanwhile', 'ms', 150, 50, ({ longest }) => longest),
    row('the same of a page that does nothing: the machine', 'ms', 1000, 50, ({ idle }) => idle),
  ];
};

export const rows: Row[] = [...rowsOf('chromium'), ...rowsOf('firefox')];
