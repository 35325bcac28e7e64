/** The messages of tests/facts/fresh.txt: every figure is read as the line says, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFacts, type SummaryKind, summarise } from './facts';

const SENT = '2026-11-18T14:20:00+08:00';

const lines = readFileSync(join(import.meta.dirname, '../../tests/facts/fresh.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const list = (words: string | undefined) => (words === undefined ? [] : words.split(','));
const figure = (words: string | undefined) => (words === undefined ? null : Number(words));

test.each(lines)('%s', (line) => {
  const at = line.indexOf('|');
  const said = new Map(
    line
      .slice(0, at)
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  const kind = (said.get('kind') ?? 'collection') as SummaryKind; // the file's own word, misspelt ones fail below
  expect(summarise(readFacts(line.slice(at + 1).trim(), { sentAt: SENT }), kind)).toEqual({
    overdue_amount_cny: figure(said.get('owed')),
    days_overdue: figure(said.get('days')),
    phone: list(said.get('phone')),
    links: list(said.get('link')),
    deadline: said.get('by') ?? null,
  });
});
