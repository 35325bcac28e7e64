/** Every rule proves itself: its hits are caught, its allows are left alone, no pattern is idle, every text is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/risk/assess';
import { LEXICON_NAMES, wordsOf } from '../../lib/risk/lexicon';
import { measureAll } from '../../lib/risk/measures';
import { compilePack, RULES } from '../../lib/risk/pack';
import { matchAll, scan, sortHits } from '../../lib/risk/scan';
import { type Message, type ShownRule, SIGNALS, type SignalKey } from '../../lib/risk/types';
import { fold } from '../../lib/text/fold';

const NOW = Date.parse('2026-11-21T12:00:00+08:00');
const files = Object.keys(import.meta.glob('../../lib/risk/rules/*.ts')).map((f) => basename(f, '.ts'));
const message = (example: string | Message): Message => (typeof example === 'string' ? { text: example } : example);
interface Labelled {
  text: string;
  signals: { key: SignalKey }[];
  optional: { key: SignalKey }[];
}
const corpus = readdirSync(join(__dirname, '../corpus'))
  .filter((f) => f.endsWith('.jsonl'))
  .flatMap((f) =>
    readFileSync(join(__dirname, '../corpus', f), 'utf8')
      .split('\n')
      .filter(Boolean),
  )
  .map((line): Labelled => JSON.parse(line));

describe('the pack of rules', () => {
  it('has one rule for every signal, named as its file', () => {
    expect(RULES.map((r) => r.signal).sort()).toEqual([...SIGNALS].sort());
    expect(RULES.map((r) => r.id).sort()).toEqual([...files].sort());
    for (const rule of RULES)
      expect(rule.id, 'a rule is called like its signal').toBe(rule.signal.replaceAll('_', '-'));
  });

  it('is plain data', () => {
    for (const rule of RULES)
      expect(JSON.parse(JSON.stringify(rule)), `${rule.id} may hold only what JSON can say`).toEqual(rule);
  });

  it('has no idle pattern: each one matches in an example of its rule, or in a corpus message that carries the signal', () => {
    const pack = compilePack(RULES);
    const { from, items } = pack.asking;
    const needed = new Set<number>();
    const read = (text: string, mayNeed: (rule: ShownRule) => boolean) => {
      const folded = fold(text).text;
      const s = scan(folded, pack.table, pack.concepts);
      measureAll(folded, pack.measures, s.hits);
      sortHits(s.hits);
      for (const concept of s.hits.keys())
        for (const n of items.subarray(from[concept], from[concept + 1])) {
          if (needed.has(n) || !mayNeed(pack.pattern(n).rule)) continue;
          if (matchAll(pack.pattern(n).compiled, s).length > 0) needed.add(n);
        }
    };
    for (const rule of RULES) for (const hit of rule.hits) read(message(hit).text, (r) => r === rule);
    for (const { text, signals, optional } of corpus) {
      const keys = new Set([...signals, ...optional].map((l) => l.key));
      if (keys.size > 0) read(text, (r) => keys.has(r.signal));
    }
    const written = RULES.flatMap(({ id, patterns }) =>
      patterns.map((p) => `${id}: ${typeof p === 'string' ? p : p.p}`),
    );
    const idle = written.filter((_, n) => !needed.has(n));
    expect(
      idle,
      'These patterns have no example yet. Write a natural message for each into the `hits` of its rule (one message may serve several), or remove the pattern if another one says the same.',
    ).toEqual([]);
  });

  it('says nothing twice', () => {
    for (const rule of RULES) {
      const patterns = rule.patterns.map((p) => JSON.stringify(p));
      expect(
        patterns.filter((p, i) => patterns.indexOf(p) !== i),
        `${rule.id} says these patterns twice: keep one of each`,
      ).toEqual([]);
    }
    for (const name of LEXICON_NAMES) expect(wordsOf(name).length, `{${name}} is empty`).toBeGreaterThan(0);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const found = (example: string | Message) =>
    assess(message(example), NOW).findings.filter((f) => f.rule === rule.id && f.confidence !== 'low');

  it('has at least six hits and six allows', () => {
    expect(rule.hits.length, 'write more messages that this rule must catch').toBeGreaterThanOrEqual(6);
    expect(rule.allows.length, 'write more look-alikes that this rule must leave alone').toBeGreaterThanOrEqual(6);
  });

  it.each(rule.hits.map((h) => [message(h).text, h] as const))('catches “%s”', (_text, hit) => {
    expect(found(hit), 'nothing was found: widen a pattern, or make the example clearer').not.toEqual([]);
  });

  it.each(rule.allows.map((a) => [message(a).text, a] as const))('leaves alone “%s”', (_text, allow) => {
    expect(found(allow), 'something was found: narrow the pattern that spoke (see the quote)').toEqual([]);
  });

  it('speaks all three languages, calmly', () => {
    for (const [language, say] of Object.entries(rule.say)) {
      for (const [field, text] of Object.entries(say)) {
        expect(text.trim(), `${language} ${field}`).not.toBe('');
        expect(text, `${language} ${field}: no exclamation marks`).not.toMatch(/[!！]/);
        expect(text, `${language} ${field}: calm words`).not.toMatch(/警告|立即|务必|務必|严重|嚴重|骗子|老赖/);
      }
    }
  });
});
