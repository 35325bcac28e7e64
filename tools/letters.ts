/**
 * Every kind of letter as a document, with sample facts, to be opened and looked at:
 * `node tools/run.mjs letters [FOLDER] [zh-TW|en]` (out/letters unless told). Where LibreOffice is installed,
 * `soffice --headless --convert-to pdf FOLDER/*.docx` shows how an office will see them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordOf } from '../entrypoints/desk/letters/word';
import { LANGUAGES } from '../lib/i18n/language';
import { claimOf, compose } from '../lib/letters/compose';
import { FIELDS, type FieldId } from '../lib/letters/fields';
import { KINDS } from '../lib/letters/kinds';
import { newLetter } from '../lib/letters/letter';
import { topicsFor } from '../lib/letters/topics';
import { type Exhibit, LETTER_KINDS } from '../lib/letters/types';
import { newCase } from '../lib/plan/case';
import { writeWord } from '../lib/word/write';
import { root, typedPath } from './root';

const SAMPLE: Partial<Record<FieldId, string>> = {
  name: '样例甲',
  phone: '000 0000 0000',
  address: '样例市样例路 1 号',
  institution: '样例银行股份有限公司',
  collector: '样例催收有限公司',
  number: '1069 0000',
  contract: '尾号 0000',
  claimed: '23,480.50',
  own: '21,960.00',
  principal: '20,000',
  differs: '每月 98 元的“服务费”合同里没有约定；2026年2月3日还的 600 元没有算进去。',
  reason: '2026年1月起公司停工，收入只剩原来的一半，家里有一个孩子在上小学。',
  proofs: '停工通知、近三个月工资流水',
  income: '4,600',
  living: '3,900',
  monthly: '700',
  months: '24',
  hours: '工作日 18:00 到 20:00',
  channel: '短信，或拨打上面的电话',
  relation: '母亲',
  borrower: '样例甲',
  told: '3月2日晚上九点多，有人打电话问我儿子在哪里上班，说他欠钱。',
  complaintNumber: '样例 0001',
  answer: '3月20日电话答复，说会核实，没有书面答复。',
  station: '样例派出所',
  harm: '家人晚上睡不好，单位同事来问过两次。',
  question: '对方说要起诉，我应当先准备什么？',
  paper: '没有收到',
  entry: '样例银行，信用卡，2026年2月',
  wrong: '显示当月未还，实际 2月3日已经还清当期。',
  right: '当月应为正常还款，有银行回单。',
  total: '16,800',
  staff: '工号 0001',
};

const exhibit = (seq: number, day: string, sender: string, kind: string, excerpt: string): Exhibit => ({
  seq,
  kind,
  at: Date.parse(`${day}T20:05:00+08:00`),
  zoneOffset: 480,
  keptTime: false,
  sender,
  excerpt,
  hash: `${seq}a7c0d1e`.padEnd(64, '0'),
  gone: false,
});

export async function main([folder, wished]: string[]): Promise<number> {
  const out = folder ? typedPath(folder) : join(root(), 'out', 'letters');
  const language = LANGUAGES.find((one) => one === wished) ?? 'zh-CN';
  mkdirSync(out, { recursive: true });
  const exhibits = [
    exhibit(3, '2025-12-30', '1069 0000', '短信', '今天再不处理，明天去你单位找领导'),
    exhibit(7, '2026-03-02', '1069 0000', '短信', '已经联系你母亲，家里人都会知道'),
  ];
  const debt = {
    ...newCase('sample'),
    lender: { id: null, name: SAMPLE.institution ?? '', kind: 'bank_credit_card' as const },
    debt: 'credit_card' as const,
  };
  for (const id of LETTER_KINDS) {
    const kind = KINDS[id];
    const fields = Object.fromEntries(
      kind.fields.map((field) => [field, FIELDS[field].sort === 'day' ? '2026-03-05' : (SAMPLE[field] ?? '')]),
    );
    const letter = {
      ...newLetter(id, id, '2026-03-22', language),
      topics: kind.topics ? topicsFor(kind.topics).map((topic) => topic.id) : [],
      fields,
      wishes: kind.wishes.map((wish) => wish.id),
      claims: kind.claims
        ? exhibits.map((one) => ({ id: `c${one.seq}`, text: claimOf(one, language), evidence: [one.seq] }))
        : [],
    };
    const composed = compose(letter, { exhibits, debt, headCode: '9-7K3M-Q2XD-9A4T-BV6E' });
    const bytes = await writeWord(wordOf(composed, letter.language, kind.heading[letter.language]));
    writeFileSync(join(out, `${id}.docx`), bytes);
  }
  console.log(`${LETTER_KINDS.length} letters are in ${out}`);
  return 0;
}
