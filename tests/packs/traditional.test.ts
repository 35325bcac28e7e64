/** Every text in Traditional Chinese is Traditional Chinese, as people in Taiwan write it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SHARED, SIMPLIFIED } from '../../lib/text/fold-table';
import { NAMES, ONLY_IN, OTHER_FORMS, SLIPS } from './traditional-words';

const root = join(import.meta.dirname, '..', '..');
const LITERAL = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/** The string literals of a source from a place on: one, or all of the block that begins there. */
function literals(source: string): string[] {
  if (!source.startsWith('{')) return source.match(LITERAL)?.slice(0, 1) ?? [];
  let depth = 0;
  const blank = source.replace(LITERAL, (text) => ' '.repeat(text.length));
  for (let i = 0; i < blank.length; i++) {
    if (blank[i] === '{') depth++;
    else if (blank[i] === '}' && --depth === 0) return source.slice(0, i).match(LITERAL) ?? [];
  }
  return source.match(LITERAL) ?? [];
}

/** Where a language is named as a key, what follows it is in that language. */
function traditionalIn(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  if (/i18n\/zh-TW\/|_locales\/zh_TW/.test(file)) return source.match(LITERAL) ?? [];
  return source
    .split(/['"]zh-TW['"]:\s*/)
    .slice(1)
    .flatMap(literals);
}

const files = globSync(['{lib,components,entrypoints,tools}/**/*.{ts,tsx,json}', 'public/_locales/zh_TW/*.json'], {
  cwd: root,
}).filter((file) => !/\.test\.|fold-table|corpus/.test(file));
const texts = files.flatMap((file) => traditionalIn(file).map((text) => ({ file, text })));
const without = (text: string, names: readonly string[]) =>
  names.reduce((rest, name) => rest.replaceAll(name, ''), text);

it('finds the texts, wherever they stand', () => {
  expect(texts.length).toBeGreaterThan(3000);
  for (const room of [
    'lib/risk/rules/',
    'lib/law/',
    'lib/letters/',
    'lib/i18n/zh-TW/',
    'lib/advice/',
    'lib/institutions/registry',
  ])
    expect(
      texts.some(({ file }) => file.startsWith(room)),
      room,
    ).toBe(true);
});

it('has no simplified characters left', () => {
  const simplified = new Set([...SIMPLIFIED].filter((sign) => !SHARED.includes(sign)));
  const left = texts.flatMap(({ file, text }) => {
    const signs = [...text].filter((sign) => simplified.has(sign));
    return signs.length > 0 ? [`${file}: ${signs.join('')} in ${text}`] : [];
  });
  expect(left).toEqual([]);
});

it('writes characters as Taiwan does', () => {
  const odd = texts.flatMap(({ file, text }) => {
    const signs = [...text].filter((sign) => OTHER_FORMS.includes(sign));
    return signs.length > 0 ? [`${file}: ${signs.join('')} in ${text}`] : [];
  });
  expect(odd).toEqual([]);
});

it('has none of the known slips', () => {
  const slips = texts.flatMap(({ file, text }) => {
    const ours = without(text, NAMES);
    return Object.entries(SLIPS).flatMap(([wrong, right]) =>
      ours.includes(wrong) ? [`${file}: ${wrong} → ${right} in ${text}`] : [],
    );
  });
  expect(slips).toEqual([]);
});

it('has characters of both scripts only where they are right', () => {
  const left = texts.flatMap(({ file, text }) =>
    Object.entries(ONLY_IN).flatMap(([sign, words]) =>
      without(text, words).includes(sign) ? [`${file}: ${sign} in ${text}`] : [],
    ),
  );
  expect(left, 'another character, or the word belongs into ONLY_IN').toEqual([]);
});

it('no slip is right, and every right form passes', () => {
  for (const [wrong, right] of Object.entries(SLIPS)) expect(right.startsWith(wrong), wrong).toBe(false);
});
