/** What goes into every record about the tool and the browser that made it. */
import type { Surroundings } from '../../lib/evidence/entry';
import { packPrint } from './pack-print';
import { whoWrites } from './who-writes';

let known: Promise<Surroundings> | null = null;

export function surroundings(): Promise<Surroundings> {
  known ??= whoWrites(packPrint());
  return known;
}
