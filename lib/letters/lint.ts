/** Reads what a person wrote, sentence by sentence, before it is given out. It only points; nothing is ever blocked by it. */
import { fenOf } from '../text/typed-sum';
import { FIELDS, type FieldId, fits } from './fields';
import { KINDS } from './kinds';
import { LINT_RULES, type LintRule } from './lint-rules';
import type { InWords, Letter } from './types';

export interface Remark {
  /** id of a rule, or `field` where an answer cannot be read, or `too-much` for a sum beyond the means */
  rule: string;
  about: LintRule['about'];
  /** where: an answer or a claim */
  field: FieldId | null;
  claim: string | null;
  quote: string;
  say: InWords;
}

/** What may be promised each month, where it was worked out. */
export interface Means {
  disposableFen: number | null;
}

const sentences = (text: string) => text.match(/[^。！!？?；;\n]+[。！!？?；;\n]*/gu) ?? [];

/** The first rule that a sentence meets; quoting what the other side said is no fault. */
export function lintText(text: string): { rule: LintRule; quote: string }[] {
  const found: { rule: LintRule; quote: string }[] = [];
  for (const sentence of sentences(text.normalize('NFC')))
    for (const rule of LINT_RULES) {
      const hit = rule.pattern.exec(sentence);
      if (hit && !rule.unless?.test(sentence)) found.push({ rule, quote: hit[0].trim() });
    }
  return found.filter((one, at) => found.findIndex((other) => other.rule === one.rule) === at);
}

const UNREADABLE: Record<'money' | 'count' | 'day', InWords> = {
  money: {
    'zh-CN': '这里看不出金额。写成 1200 或 1,200.50 这样就好。',
    'zh-TW': '這裡看不出金額。寫成 1200 或 1,200.50 這樣就好。',
    en: 'No sum could be read here. Write it like 1200 or 1,200.50.',
  },
  count: {
    'zh-CN': '这里写一个整数，例如 12。',
    'zh-TW': '這裡寫一個整數，例如 12。',
    en: 'A whole number, such as 12.',
  },
  day: { 'zh-CN': '这里看不出日期。', 'zh-TW': '這裡看不出日期。', en: 'No date could be read here.' },
};

const TOO_MUCH: InWords = {
  'zh-CN': '每月还这么多，超出了算出来的可用金额。写一个确实拿得出来的数，更容易守住。',
  'zh-TW': '每月還這麼多，超出了算出來的可用金額。寫一個確實拿得出來的數，更容易守住。',
  en: 'This is more each month than what you have left. A sum you really have is easier to keep.',
};

export function lint(letter: Letter, means: Means = { disposableFen: null }): Remark[] {
  const remarks: Remark[] = [];
  for (const field of KINDS[letter.kind].fields) {
    const typed = letter.fields[field] ?? '';
    const { sort } = FIELDS[field];
    if (!fits(sort, typed) && (sort === 'money' || sort === 'count' || sort === 'day'))
      remarks.push({ rule: 'field', about: 'facts', field, claim: null, quote: typed.trim(), say: UNREADABLE[sort] });
    for (const { rule, quote } of lintText(typed))
      remarks.push({ rule: rule.id, about: rule.about, field, claim: null, quote, say: rule.say });
  }
  for (const { id, text } of letter.claims)
    for (const { rule, quote } of lintText(text))
      remarks.push({ rule: rule.id, about: rule.about, field: null, claim: id, quote, say: rule.say });

  const least = means.disposableFen ?? ownMeans(letter);
  const promised = KINDS[letter.kind].fields.includes('monthly') ? fenOf(letter.fields.monthly ?? '') : null;
  if (least !== null && promised !== null && promised > least)
    remarks.push({
      rule: 'too-much',
      about: 'facts',
      field: 'monthly',
      claim: null,
      quote: letter.fields.monthly ?? '',
      say: TOO_MUCH,
    });
  return remarks;
}

/** Income less necessities as told in the letter itself, where no budget was made. */
function ownMeans({ fields }: Letter): number | null {
  const income = fenOf(fields.income ?? '');
  const living = fenOf(fields.living ?? '');
  return income === null || living === null ? null : Math.max(0, income - living);
}
