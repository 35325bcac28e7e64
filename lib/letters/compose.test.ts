import { describe, expect, it } from 'vitest';
import { newCase } from '../plan/case';
import { placed } from './claims';
import { claimOf, compose } from './compose';
import { FIELDS, type FieldId } from './fields';
import { KINDS } from './kinds';
import { decodeLetter, fillFrom, newLetter } from './letter';
import { plainText } from './plain';
import { TOPIC_IDS } from './topics';
import { type Exhibit, LETTER_KINDS, type Letter } from './types';

const exhibit = (seq: number, day: string, more: Partial<Exhibit> = {}): Exhibit => ({
  seq,
  kind: '短信',
  at: Date.parse(`${day}T06:05:00Z`),
  zoneOffset: 480,
  keptTime: false,
  sender: '1069000',
  excerpt: '再不还就去你单位',
  hash: `${seq}`.repeat(64).slice(0, 64),
  gone: false,
  ...more,
});
const card = {
  ...newCase('k'),
  lender: { id: null, name: '样例银行', kind: 'bank_loan' as const },
  debt: 'credit_card' as const,
};
const alone = { exhibits: [], debt: null, headCode: null };
const text = (letter: Letter, around: Parameters<typeof compose>[1] = alone) =>
  plainText(compose(letter, around), letter.language);
const told = (letter: Letter, ...seqs: number[]): Letter => ({
  ...letter,
  claims: seqs.map((seq) => ({ id: `c${seq}`, text: `第${seq}件事。`, evidence: [seq] })),
});

describe('every kind of letter', () => {
  it.each(LETTER_KINDS)('%s fills every place it has, in three languages', (kind) => {
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      const fields = Object.fromEntries(
        KINDS[kind].fields.map((id) => [id, FIELDS[id].sort === 'day' ? '2026-03-01' : `<${id}>`]),
      ) as Partial<Record<FieldId, string>>;
      const letter = {
        ...newLetter(kind, 'a', '2026-03-02', language),
        fields,
        wishes: KINDS[kind].wishes.map(({ id }) => id),
        topics: [...TOPIC_IDS],
      };
      const full = compose(told(letter, 1), { exhibits: [exhibit(1, '2026-02-01')], debt: card, headCode: '1-AAAA' });
      const said = plainText(full, language);
      expect(full.missing).toEqual([]);
      expect(said).not.toMatch(/[{}⟦⟧]|undefined|〔(?!\d{4}〕|推荐性|推薦性|行业自律|行業自律)|（）|\(\)/);
      // what is asked is said
      for (const id of KINDS[kind].fields) if (FIELDS[id].sort !== 'day') expect(said, id).toContain(`<${id}>`);
    }
  });

  it.each(LETTER_KINDS)('%s, empty, shows what is missing instead of a hole', (kind) => {
    const empty = compose(newLetter(kind, 'a', '2026-03-02'), alone);
    expect(empty.missing).toEqual(KINDS[kind].needs);
    expect(plainText(empty, 'zh-CN')).not.toMatch(/[{}⟦⟧]|undefined|（）/);
    for (const id of KINDS[kind].needs) expect(KINDS[kind].fields, 'what is needed is asked').toContain(id);
  });
});

describe('law', () => {
  const police: Letter = {
    ...newLetter('police', 'a', '2026-03-02'),
    fields: { name: '甲', phone: '1' },
    topics: ['threat', 'follow'],
  };
  it('follows the day of the act, on Chinese clocks', () => {
    const old = text(told(police, 1), { ...alone, exhibits: [exhibit(1, '2025-12-31')] });
    expect(old).toMatch(/第四十二条/);
    expect(old).not.toMatch(/第五十条第一款/);
    const now = text(told(police, 1), { ...alone, exhibits: [exhibit(1, '2026-01-02')] });
    expect(now).toMatch(/第五十条第一款/);
    expect(now).not.toMatch(/第四十二条/);
    // 23:30 UTC on the last day of 2025 is 2026 in China
    const edge = exhibit(1, '2025-12-31', { at: Date.parse('2025-12-31T23:30:00Z') });
    expect(text(told(police, 1), { ...alone, exhibits: [edge] })).toMatch(/第五十条第一款/);
  });

  it('says nothing where no day of an act is known', () => {
    expect(text(police)).not.toMatch(/第五十条第一款|第四十二条/);
  });

  it('binds the kind of lender, and nobody by guess', () => {
    const complaint: Letter = { ...told(newLetter('complaint', 'a', '2026-03-02'), 1), topics: ['third', 'told'] };
    const exhibits = [exhibit(1, '2026-02-01')];
    expect(text(complaint, { ...alone, exhibits, debt: card })).toMatch(/信用卡业务监督管理办法.*第六十八条/);
    expect(text(complaint, { ...alone, exhibits })).not.toMatch(/信用卡业务|小额贷款公司监督|消费金融公司管理/);
    expect(text(complaint, { ...alone, exhibits })).toMatch(/民法典》.*第一千零三十二条/);
  });

  it('names each law once, with its articles behind it', () => {
    const letter: Letter = { ...told(police, 1, 2), topics: ['threat', 'insult', 'told'] };
    const exhibits = [exhibit(1, '2025-12-01'), exhibit(2, '2026-02-01')];
    expect(text(letter, { ...alone, exhibits })).toContain(
      '供参考的规定：《治安管理处罚法（2025年修订）》第五十条第一款第（一）项、第五十条第一款第（五）项、' +
        '第五十条第一款第（二）项、第五十条第一款第（六）项、《治安管理处罚法（2005年公布、2012年修正）》第四十二条。',
    );
  });

  it('names no rule for conduct that was not ticked', () => {
    const exhibits = [exhibit(1, '2026-02-01')];
    const about = (topics: Letter['topics'], kind: 'complaint' | 'police' = 'complaint') =>
      compose(
        { ...told(newLetter(kind, 'a', '2026-03-02'), 1), topics, wishes: [] },
        { ...alone, exhibits, debt: card },
      ).cited;
    expect(about([])).toEqual(['tousu-2020-3']);
    expect(about(['often'])).toEqual(['mfd-1033-1', 'tousu-2020-3']);
    expect(about(['hours'])).toEqual(['cba-hours', 'tousu-2020-3']);
    expect(about(['posing'], 'police')).toEqual(['za2025-62']);
    // messages that are merely many are no matter for the police
    expect(about(['often', 'third', 'hours'], 'police')).toEqual([]);
  });

  it('calls what is no law by its name', () => {
    const letter = { ...newLetter('contact', 'a', '2026-03-02'), wishes: ['night'] };
    expect(text(letter, { ...alone, debt: card })).toMatch(/行业自律，不是法律/);
  });
});

describe('evidence', () => {
  const letter = told({ ...newLetter('complaint', 'a', '2026-03-02'), fields: { name: '甲' } }, 7, 3);
  const exhibits = [exhibit(3, '2026-02-01'), exhibit(7, '2026-01-05')];

  it('stands behind the sentence and in the list, in order of time, with short hash and code', () => {
    const said = text(letter, { ...alone, exhibits, headCode: '9-AAAA-BBBB-CCCC-DDDD' });
    expect(said).toMatch(/1\. 第7件事。\[证7\]\n2\. 第3件事。\[证3\]/);
    expect(said).toMatch(/\[证3\]，2026年2月1日 14:05，短信，1069000，校验值 33333333/);
    expect(said).toContain('9-AAAA-BBBB-CCCC-DDDD');
  });

  it('marks the sentence whose evidence is gone; strict holds the letter back', () => {
    const composed = compose(letter, {
      ...alone,
      exhibits: [exhibit(3, '2026-02-01', { gone: true }), exhibit(7, '2026-01-05')],
    });
    expect(composed).toMatchObject({ unproven: ['c3'], held: true });
    expect(composed.blocks.filter((block) => block.unproven).map((block) => block.unproven)).toEqual(['c3']);
    expect(plainText(composed, 'zh-CN')).toMatch(/第3件事。〔无证据〕/);
    expect(compose({ ...letter, strict: false }, alone)).toMatchObject({ unproven: ['c7', 'c3'], held: false });
    expect(compose(letter, { ...alone, exhibits }).held).toBe(false);
  });

  it('writes a first sentence about a record', () => {
    expect(claimOf(exhibit(3, '2026-02-01', { excerpt: '已逾期。' }), 'zh-CN')).toMatch(/“已逾期。”$/);
    expect(claimOf(exhibit(3, '2026-02-01'), 'zh-CN')).toBe(
      '2026年2月1日 14:05，1069000 短信，内容为：“再不还就去你单位”。',
    );
    expect(claimOf(exhibit(3, '2026-02-01', { sender: null, excerpt: '' }), 'en')).toBe('2026-02-01 14:05, 短信.');
  });
});

it('puts what happened into order of time; what has no record stays where it is', () => {
  const exhibits = [exhibit(1, '2026-02-03'), exhibit(2, '2026-02-01'), exhibit(3, '2026-02-01')];
  const claim = (id: string, ...evidence: number[]) => ({ id, text: id, evidence });
  const all = [claim('a', 1), claim('own'), claim('c', 3), claim('b', 2)].reduce<ReturnType<typeof claim>[]>(
    (claims, one) => placed(claims, one, exhibits),
    [],
  );
  expect(all.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'own']);
});

it('takes over what is known, into empty places only', () => {
  const debt = { ...card, contract: '尾号 12', claimedFen: 120_050, collector: { name: '某催收', number: '1069' } };
  const last = { ...newLetter('contact', 'z', '2026-01-01'), fields: { name: '甲', phone: '139' } };
  const filled = fillFrom({ ...newLetter('dispute', 'a', '2026-03-02'), fields: { claimed: '1000' } }, debt, last);
  expect(filled).toMatchObject({
    caseId: 'k',
    fields: { name: '甲', phone: '139', institution: '样例银行', contract: '尾号 12', claimed: '1000' },
  });
  expect(filled.fields.collector).toBeUndefined();
  expect(fillFrom(newLetter('relative', 'a', '2026-03-02'), debt, last).fields.name).toBeUndefined();
});

it('comes back from storage as it was, and drops what it does not know', () => {
  const letter = told({ ...newLetter('complaint', 'a', '2026-03-02', 'en'), fields: { name: '甲' }, strict: false }, 3);
  expect(decodeLetter(JSON.parse(JSON.stringify(letter)))).toEqual(letter);
  expect(decodeLetter({ ...letter, kind: 'other' })).toBeNull();
  expect(decodeLetter(null)).toBeNull();
  expect(
    decodeLetter({
      id: 'a',
      kind: 'police',
      fields: { name: 3, nope: 'x' },
      wishes: ['nope'],
      claims: [{ id: 'c', evidence: [1, 'x', 1] }],
    }),
  ).toMatchObject({
    fields: {},
    wishes: [],
    claims: [{ id: 'c', text: '', evidence: [1] }],
    strict: true,
  });
});
