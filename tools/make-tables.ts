/**
 * `node tools/run.mjs make-tables FOLDER`: writes what the build puts in the place of some modules, so that no browser
 * compiles anything at its start: the tables of rules and lexicons, the learned weights, the names of institutions, the
 * stand-ins of the trade, the rules without their proof, and the fingerprint of the rules. The same sources give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPrint } from '../entrypoints/background/pack-print';
import { OF_THE_WHOLE } from '../lib/risk/model/kinds';
import { flatten } from '../lib/risk/model/packing';
import weights from '../lib/risk/model/weights';
import { compileNames } from '../lib/risk/names';
import { compilePack, RULES } from '../lib/risk/pack';
import { storeNames, storePack, storeWeights } from '../lib/risk/stored';
import { type ShownRule, SIGNALS } from '../lib/risk/types';
import { compileVariants } from '../lib/text/compile-variants';
import { storeVariants } from '../lib/text/stored-variants';

/** What stands in the place of a module, by its path. */
export function madeModules(): Record<string, string> {
  const stored = storePack(compilePack(RULES));
  const learned = storeWeights(
    flatten(SIGNALS.length, weights.clauses),
    flatten(OF_THE_WHOLE, weights.kinds),
    weights.thresholds,
  );
  return {
    'lib/risk/made.ts': `import { readNames, readPack, readWeights } from './stored';
const pack = ${JSON.stringify(stored)};
const weights = ${JSON.stringify(learned)};
const names = ${JSON.stringify(storeNames(compileNames()))};
export const madeNames = () => readNames(names);
export const madePack = () => readPack(pack);
export const madeWeights = () => readWeights(weights);
`,
    'lib/text/made-variants.ts': `import { readVariants } from './stored-variants';
const variants = ${JSON.stringify(storeVariants(compileVariants()))};
export const madeVariants = () => readVariants(variants);
`,
    'entrypoints/background/pack-print.ts': `export const packPrint = () => ${JSON.stringify(packPrint())};
`,
    ...Object.fromEntries(
      RULES.map((rule) => [`lib/risk/rules/${rule.id}.ts`, `export default ${JSON.stringify(shown(rule))};\n`]),
    ),
  };
}

const shown = ({ id, signal, severity, confidence, step, say }: ShownRule): ShownRule => ({
  id,
  signal,
  severity,
  confidence,
  step,
  say,
});

export function main([folder = '']: string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'made.json'), JSON.stringify(madeModules()));
}
