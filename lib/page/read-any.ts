/** The reader that fits a site, for scripts that carry sites of both kinds. */
import { readRows } from './read-rows';
import { readWhole } from './read-whole';
import type { MakeReader } from './reader';

export const readAny: MakeReader = (site, doc, parts) =>
  site.rows ? readRows(site.rows, parts) : readWhole(site, doc, parts);
