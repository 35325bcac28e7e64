/** Puts a note into the words of a card. */
import { byId, holdsOn } from '../law/in-force';
import type { Cited, Hint } from '../messages';
import { citedAs } from '../risk/dress';
import type { Language } from '../risk/types';
import { ENTRIES, formerNames } from './pack';
import type { AdviceNote, AdviceTone } from './types';

const entries = new Map(ENTRIES.map((entry) => [entry.id, entry]));

const SEEN: Record<AdviceTone, Record<Language, string>> = {
  outdated: {
    'zh-CN': '这一条可能已过时。',
    'zh-TW': '這一條可能已過時。',
    en: 'This may be out of date.',
  },
  risky: {
    'zh-CN': '照这一条做，可能有风险。',
    'zh-TW': '照這一條做，可能有風險。',
    en: 'Following this may carry a risk.',
  },
  overstated: {
    'zh-CN': '这一条说得偏满，不一定都成立。',
    'zh-TW': '這一條說得偏滿，不一定都成立。',
    en: 'This says more than holds in every case.',
  },
};

const REST: Record<Language, Pick<Hint, 'notMeant' | 'next' | 'wrongWhen'>> = {
  'zh-CN': {
    notMeant: '这不等于整篇文章都不可信，也不等于欠款不用还。',
    next: '以现行规定和官方渠道为准。拿不准时，12378（银行、消费金融）和 12348（法律咨询）可以免费问。',
    wrongWhen: '文章说的是旧日期的事，或者正是在提醒别这样做时，这条提示就不对。',
  },
  'zh-TW': {
    notMeant: '這不代表整篇文章都不可信，也不代表欠款不用還。',
    next: '以現行規定和官方管道為準。拿不準時，12378（銀行、消費金融）和 12348（法律諮詢）可以免費問。',
    wrongWhen: '文章說的是舊日期的事，或者正是在提醒別這樣做時，這則提示就不對。',
  },
  en: {
    notMeant: 'It does not make the whole article wrong, nor the debt void.',
    next: 'Go by the rules in force and official channels; 12378 (banks, consumer finance) and 12348 (legal questions) answer for free.',
    wrongWhen: 'Wrong where the article speaks of an earlier time, or warns against just this.',
  },
};

/** @param today the day in Asia/Shanghai */
export function dressNote(note: AdviceNote, language: Language, today: string): Hint | null {
  const entry = entries.get(note.id);
  if (!entry) return null;
  const provisions = entry.provisions.flatMap((id): Cited[] => {
    const provision = byId(id);
    if (!provision) return [];
    const cited = citedAs(provision, language, today, false);
    // what has ended stands here to be told apart from what holds; the card says so itself
    return [holdsOn(provision, today) ? cited : { ...cited, inForce: cited.inForce.replace(/[（(].*$/, '') }];
  });
  return {
    signal: 'advice',
    rule: note.id,
    severity: 'heed',
    confidence: 'medium',
    quote: note.quote,
    start: note.start,
    end: note.end,
    title: entry.title[language],
    seen: SEEN[note.tone][language],
    why: entry.says[language].replace('{now}', nowCalled(note.quote)),
    ...REST[language],
    step: 'help',
    provisions,
  };
}

/** 捷信 → 天津京东消费金融有限公司: which lender a note about a former name means. */
function nowCalled(quote: string): string {
  const known = formerNames().sort((a, b) => b.former.length - a.former.length);
  const found = known.find(({ former }) => quote.includes(former));
  return found ? `${found.former} → ${found.present}` : '';
}
