import { expect, it } from 'vitest';
import { byId } from '../law/in-force';
import { FIELDS } from './fields';
import { KINDS } from './kinds';
import { LINT_RULES } from './lint-rules';
import { CAUSES } from './proofs';
import { noted, SCRIPTS } from './scripts';
import { TOPICS } from './topics';
import type { InWords } from './types';
import { NO_EVIDENCE, TO } from './words';

/** Everything this room says, wherever it stands in the data. */
function spoken(what: unknown): InWords[] {
  if (typeof what !== 'object' || what === null) return [];
  if ('zh-CN' in what) return [what as InWords];
  return Object.values(what).flatMap(spoken);
}
const all = spoken([KINDS, FIELDS, SCRIPTS, TOPICS, CAUSES, TO, NO_EVIDENCE]);
const remarks = LINT_RULES.map((rule) => rule.say);

/** The tone rules; slang and blame may only be named where the linter points at them, and it does not repeat them. */
const LOUD = [
  /[!！]/,
  /警告|立即|立刻|务必|務必|严重|嚴重|高危|赶紧|趕快/,
  /骗子|騙子|老赖|老賴|都怪/,
  /停催|免息|消除记录|消除紀錄|必胜|必勝|保证成功|上岸|停息挂账|停息掛帳/,
  /\b(warning|immediately|urgent|severe|guarantee[ds]|scammer|crook)\b/i,
];

it('is calm and promises nothing', () => {
  const odd = [...all, ...remarks].flatMap((words) =>
    Object.values(words).filter((text) => LOUD.some((one) => one.test(text))),
  );
  expect(odd).toEqual([]);
});

it('is complete, with the same places in every language', () => {
  const places = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([place]) => place))].sort().join();
  const odd = [...all, ...remarks].filter(
    (words) =>
      Object.values(words).some((text) => text.trim() === '') ||
      places(words['zh-TW']) !== places(words['zh-CN']) ||
      places(words.en) !== places(words['zh-CN']),
  );
  expect(odd).toEqual([]);
});

it('keeps the scripts apart: no simplified in traditional, no Chinese in English', () => {
  const simplified = /[这们说过还没让动应开关对给网页设证据进问题时间语录读条种长写发来为么样钱账协议级转]/;
  const text = [...all, ...remarks];
  expect(text.filter((words) => simplified.test(words['zh-TW'])).map((words) => words['zh-TW'])).toEqual([]);
  // the same word, written for the other side of the strait
  const traditional = /[這們說過還沒讓動應開關對給網頁設證據進問題時間語錄讀條種長寫發來為麼樣錢帳協議級轉訊類簡]|管道/;
  expect(text.filter((words) => traditional.test(words['zh-CN'])).map((words) => words['zh-CN'])).toEqual([]);
  expect(text.filter((words) => /[\u4e00-\u9fff]/.test(words.en)).map((words) => words.en)).toEqual([]);
});

it('names no law by hand: every clause comes from the room of law', () => {
  const odd = all.flatMap((words) =>
    Object.values(words).filter((text) => /第[一二三四五六七八九十百千零\d]+条|《|\bArt\.? ?\d/.test(text)),
  );
  expect(odd).toEqual([]);
});

it('scripts agree to nothing and note what was answered', () => {
  const said = spoken(Object.values(SCRIPTS)).map((words) => words['zh-CN']);
  expect(said.filter((text) => /我同意|我答应(?!的)|我保证|今天就还/.test(text))).toEqual([]);
  expect(noted(SCRIPTS.three, { sum: ' 12000 ', options: '', staffNumber: '7' }, 'zh-CN')).toBe(
    '请问您的工号是多少？\n7\n\n目前一共欠多少，本金、利息、费用各是多少？\n12000',
  );
});

it('every clause that a letter may name exists', () => {
  const ids = [
    ...Object.values(TOPICS).flatMap((topic) => [...topic.lender, ...topic.police]),
    ...Object.values(KINDS).flatMap((kind) =>
      [...kind.body, ...kind.wishes].flatMap((one) => ('law' in one && Array.isArray(one.law) ? one.law : [])),
    ),
  ];
  expect(ids.filter((id) => byId(id) === null)).toEqual([]);
});
