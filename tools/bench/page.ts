/** What a page pays: table of a conversation of 10,000 messages and 50,000 nodes in Chromium, on against off. */
import { injectedBytes, type PageCost, pageCost, requestedBytes } from './page/run';
import type { Row } from './row';

const once = new Map<number, Promise<PageCost>>();
const cost = (slowed: number): Promise<PageCost> => {
  const known = once.get(slowed) ?? pageCost(slowed);
  once.set(slowed, known);
  return known;
};

function row(
  name: string,
  unit: string,
  gate: number,
  ambition: number,
  of: (cost: PageCost) => number,
  slowed = 1,
): Row {
  return { name: `page: ${name}`, unit, better: 'less', gate, ambition, measure: async () => of(await cost(slowed)) };
}

export const rows: Row[] = [
  row('added blocking time', 'ms', 0, 0, ({ blocking }) => blocking),
  row('added blocking time, processor slowed 6×', 'ms', 100, 40, ({ blocking }) => blocking, 6),
  row('first mark after the script starts', 'ms', 100, 25, ({ firstMark }) => firstMark),
  row('first mark, time on the processors', 'ms', 100, 25, ({ firstMarkWork }) => firstMarkWork),
  row('first mark, processor slowed 6×', 'ms', 300, 120, ({ firstMark }) => firstMark, 6),
  row('whole page read, main thread', 'ms', 100, 40, ({ reading }) => reading),
  row('longest slice', 'ms', 8, 5, ({ longestSlice }) => longestSlice),
  row('per new message', 'ms', 0.5, 0.1, ({ perMessage }) => perMessage),
  row('registered ranges', '', 500, 200, ({ ranges }) => ranges),
  row('heap added', 'MB', 5, 2, ({ heap }) => heap),
  row('signs of the page changed after switching off', '', 0, 0, ({ changedSigns }) => changedSigns),
  {
    name: 'page: injected, gzipped',
    unit: 'kB',
    better: 'less',
    gate: 45,
    ambition: 25,
    measure: async () => (await injectedBytes()) / 1000,
  },
  {
    name: 'page: injected on request, gzipped',
    unit: 'kB',
    better: 'less',
    gate: 45,
    ambition: 25,
    measure: async () => (await requestedBytes()) / 1000,
  },
];
