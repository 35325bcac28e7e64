/** Row of the size: the text engine with 2,000 phrases as it would be shipped, minified and gzipped. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { LEXICON_NAMES, wordsOf } from '../../lib/risk/lexicon';
import type { Row } from './row';

const ENTRY = join(process.cwd(), 'engine-size.js');

async function gzipped(): Promise<number> {
  const words = [...new Set(LEXICON_NAMES.flatMap((name) => wordsOf(name)))];
  const step = Math.floor(words.length / 2000);
  const list = words.filter((_, n) => n % step === 0).slice(0, 2000);
  const source = `
    export { fold } from './lib/text/fold';
    export { lexNumbers } from './lib/text/numbers';
    import { compilePhrases, findPhrases } from './lib/text/phrases';
    export const find = (text, hit) => findPhrases(table, text, hit);
    const table = compilePhrases(${JSON.stringify(list.join(' '))}.split(' '));`;
  const out = await build({
    root: process.cwd(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'engine-size',
        // there is no such file: this is what would be in it
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
    build: { write: false, target: 'esnext', lib: { entry: ENTRY, formats: ['es'] }, minify: true },
  });
  let bytes = 0;
  for (const { output } of [out].flat().filter((o) => 'output' in o))
    for (const file of output) if (file.type === 'chunk') bytes += gzipSync(file.code, { level: 9 }).length;
  return bytes / 1000;
}

export const rows: Row[] = [
  {
    name: 'engine with 2,000 phrases, gzipped',
    unit: 'kB',
    better: 'less',
    gate: 20,
    ambition: 14,
    measure: gzipped,
  },
];
