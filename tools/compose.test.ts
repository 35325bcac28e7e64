import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../lib/risk/types';
import { compose, readClauses } from './compose';

const list = readFileSync(join(import.meta.dirname, '..', 'tests', 'corpus', 'clauses.txt'), 'utf8');

describe('messages composed of clauses', () => {
  const lines = compose(list);

  it('are the same each time', () => {
    expect(compose(list)).toEqual(lines);
  });

  it('carry their stretches word for word, and leave no blank', () => {
    for (const line of lines) {
      expect(line.text).not.toMatch(/[{}]/);
      for (const { key, text } of line.signals) {
        expect(SIGNALS).toContain(key);
        expect(line.text).toContain(text);
      }
    }
  });

  it('hold every clause, and about as many innocent messages as charged ones', () => {
    const clauses = readClauses(list);
    expect(new Set(clauses.map(({ text }) => text)).size).toBe(clauses.length);
    const charged = lines.filter(({ signals }) => signals.length > 0).length;
    expect(charged / lines.length).toBeGreaterThan(0.3);
    expect(charged / lines.length).toBeLessThan(0.7);
  });

  it('refuse a line that names no signal', () => {
    expect(() => readClauses('threat|x')).toThrow('no such signal');
    expect(() => readClauses('words alone')).toThrow('no such signal');
  });
});
