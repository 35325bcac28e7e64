import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { compare, readBackup, writeBackup } from './backup';
import { openWorkbook, type Paper } from './store';

const paper = (id: string, value: unknown, changedAt = 1): Paper => ({ sort: 'case', id, value, changedAt });

describe('the workbook in a backup', () => {
  it('comes back as it was, the same text for the same papers', () => {
    const papers = [
      paper('b', { lender: '某某' }),
      paper('a', [1, null]),
      { ...paper('a', 'x'), sort: 'letter' as const },
    ];
    expect(readBackup(writeBackup(papers))).toEqual([papers[1], papers[0], papers[2]]);
    expect(writeBackup(papers.toReversed())).toBe(writeBackup(papers));
  });

  it('that is not one is refused', () => {
    const good = writeBackup([paper('a', 1)]);
    const bad = [
      '',
      '{',
      '[]',
      '{"juli":"workbook","v":1}',
      good.replace('"v":1', '"v":2'),
      good.replace('"case"', '"../case"'),
      good.replace('"id":"a"', '"id":1'),
      good.replace(',"value":1', ''),
      good.replace('"changedAt":1', '"changedAt":"1"'),
      good.replace('"papers":[', '"papers":[null,'),
      good.replace(/\[(.*)\]/, '[$1,$1]'),
    ];
    for (const text of bad) expect(() => readBackup(text), text).toThrow('papers-unreadable');
  });

  it('is held against what is here: missing, same, differing', () => {
    const here = [paper('a', { x: 1, y: 2 }, 5), paper('b', { x: 1 }, 9)];
    const found = compare(here, [paper('a', { y: 2, x: 1 }, 1), paper('b', { x: 2 }, 99), paper('c', 3)]);
    expect(found.same.map(({ id }) => id)).toEqual(['a']);
    expect(found.differing.map(({ id }) => id)).toEqual(['b']);
    expect(found.missing.map(({ id }) => id)).toEqual(['c']);
  });

  it('adds only what is missing, even when another window was quicker', async () => {
    const book = openWorkbook('backup-test', { indexedDB: new IDBFactory(), IDBKeyRange });
    await book.save(paper('b', 'own', 1));
    expect(await book.addMissing([paper('b', 'theirs', 99), paper('c', 'theirs', 99)])).toBe(1);
    expect((await book.read('case', 'b'))?.value).toBe('own');
    expect((await book.read('case', 'c'))?.changedAt).toBe(99);
  });
});
