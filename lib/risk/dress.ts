/** Puts a reading into words: what each finding's rule says, in the person's language, and the clauses it rests on. */
import { byId, holdsOn, shanghaiDay } from '../law/in-force';
import { isVoluntary, nameOf, TIER_NAMES } from '../law/names';
import type { Provision } from '../law/types';
import type { Cited, Hint } from '../messages';
import { SHOWN } from './shown';
import type { Language, Reading } from './types';

const rules = new Map(SHOWN.map((rule) => [rule.id, rule]));

/** @param now ms since 1970; tells which of the cited texts have been replaced since the message was sent */
export function dress(reading: Reading, language: Language, now: number): Hint[] {
  const today = shanghaiDay(now);
  return reading.findings.flatMap((finding): Hint[] => {
    const rule = rules.get(finding.rule);
    if (!rule) return [];
    const { provisions, ...found } = finding;
    const cited = provisions.flatMap((id): Cited[] => {
      const provision = byId(id);
      return provision ? [citedAs(provision, language, today, reading.lawOf === 'today')] : [];
    });
    return [{ ...found, ...rule.say[language], step: rule.step, provisions: cited }];
  });
}

/** @param today the day on which it is shown, Asia/Shanghai */
export function citedAs(provision: Provision, language: Language, today: string | null, dayUnknown: boolean): Cited {
  const source =
    provision.sources.find(({ url }) => url.startsWith('https:')) ?? provision.sources[0] ?? provision.lookUp;
  return {
    id: provision.id,
    tier: TIER_NAMES[provision.tier][language],
    name: nameOf(provision, language),
    says: provision.says[language],
    inForce: inForceWords(provision, language, today) + (dayUnknown ? TODAY[language] : ''),
    caveat: provision.caveat?.[language] ?? '',
    source: source.url,
    lastChecked: provision.lastChecked,
    sourceName: source.title,
    lookUp: { name: provision.lookUp.title, url: provision.lookUp.url },
    voluntary: isVoluntary(provision.tier),
  };
}

const TODAY: Record<Language, string> = {
  'zh-CN': '（这条信息没有日期，按今天有效的规定列出）',
  'zh-TW': '（這則訊息沒有日期，按今天有效的規定列出）',
  en: ' (the message carries no date; these are the texts in force today)',
};

const WORDS: Record<Language, { since: string; until: string; ended: string; about: string; none: string }> = {
  'zh-CN': {
    since: ' 起施行',
    until: ' 至 ',
    ended: '（信息发出时有效，现已不再适用）',
    about: '（日期据通行资料）',
    none: '',
  },
  'zh-TW': {
    since: ' 起施行',
    until: ' 至 ',
    ended: '（訊息發出時有效，現已不再適用）',
    about: '（日期依通行資料）',
    none: '',
  },
  en: {
    since: 'in force since ',
    until: ' to ',
    ended: ' (in force when the message was sent, no longer today)',
    about: ' (date from general references)',
    none: '',
  },
};

function inForceWords(provision: Provision, language: Language, today: string | null): string {
  const { inForceFrom: from, inForceTo: to } = provision;
  const w = WORDS[language];
  if (from === null) return w.none;
  const span = to !== null ? `${from}${w.until}${to}` : language === 'en' ? `${w.since}${from}` : `${from}${w.since}`;
  const ended = today !== null && !holdsOn(provision, today) ? w.ended : '';
  return span + ended + (provision.dateBasis === 'general_knowledge' ? w.about : '');
}
