/** Row of the start: the tables that folding needs, from nothing. Measured once, as the first thing that touches them. */
import { units } from '../../lib/text/fold-units';
import { variants } from '../../lib/text/variants';
import type { Row } from './row';

const from = performance.now();
units();
variants();
const cold = performance.now() - from;

export const rows: Row[] = [
  { name: 'tables of the folding, cold', unit: 'ms', better: 'less', gate: 10, ambition: 5, measure: () => cold },
];
