/**
 * `node tools/run.mjs disguises`: the matrix of disguises. Every hit of every rule in every disguise, found or not; every
 * allow in every disguise, silent or not. The floor is held by tests/packs/disguises.test.ts.
 */
import { DISGUISES, disguised } from '../tests/packs/dressing';

export function main(): void {
  const rows = Object.entries(DISGUISES).map(([name, { dress }]) => ({ name, ...disguised(dress) }));
  console.log(`${'disguise'.padEnd(34)}${'hits found'.padStart(20)}${'allows silent'.padStart(20)}`);
  const share = (right: number, of: number) => `${right}/${of} ${((100 * right) / of).toFixed(1)}%`.padStart(20);
  for (const { name, missed, hits, alarms, allows } of rows)
    console.log(name.padEnd(34) + share(hits - missed.length, hits) + share(allows - alarms.length, allows));
  if (process.argv.includes('--all'))
    for (const { missed, alarms } of rows) console.log([...missed, ...alarms].join('\n'));
}
