/** docs/seeds.md says where each row of the seeds went: the places and tests it names are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { placeOf } from '../entrypoints/desk/place';
import { LETTER_KINDS } from '../lib/letters/types';

const root = join(import.meta.dirname, '..');
const rows = readFileSync(join(root, 'docs', 'seeds.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| S\d-\d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', , take = '', , where = '', state = '']) => ({ id, take, where, state }));
const FIXED = ['#log', '#new', '#export', '#care', '#settings', '#about', '#record'];

it('every row stands there once, and says how far it is', () => {
  expect(rows).toHaveLength(169);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(169);
  expect(rows.filter(({ state }) => !['done', 'partly', 'not done'].includes(state))).toEqual([]);
  expect(rows.filter(({ take }) => !['ok', 'fix', 'unsafe', 'note'].includes(take))).toEqual([]);
  expect(rows.filter(({ where }) => where === '')).toEqual([]);
});

it('every place it names is on the desk', () => {
  const places = new Set(rows.flatMap(({ where }) => where.match(/#[a-z][\w/-]*/g) ?? []));
  const lost = [...places].filter((place) => {
    const kind = /^#letters\/new-(\w+)$/.exec(place)?.[1];
    if (kind) return !LETTER_KINDS.some((each) => each === kind);
    return !FIXED.includes(place) && placeOf(place).at === 'log';
  });
  expect(lost).toEqual([]);
});

it('every test and rule it names is there', () => {
  const names = new Set(rows.flatMap(({ where }) => [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)));
  const lost = [...names].filter(
    (name) =>
      ![name, `tests/browser/specs/${name}.ts`, `lib/risk/rules/${name}.ts`].some((path) =>
        existsSync(join(root, path)),
      ),
  );
  expect(lost).toEqual([]);
});
