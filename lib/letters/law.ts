/** What a letter may cite: in force on the day, binding for this lender, and said which of it is no law. */
import { byId, holdsOn } from '../law/in-force';
import { isVoluntary, nameOf, TIER_NAMES } from '../law/names';
import type { AppliesTo, Provision } from '../law/types';
import type { Case } from '../plan/case';
import type { LenderKind } from '../risk/types';
import type { Language } from './types';
import { WORDS } from './words';

export type Debt = Pick<Case, 'lender' | 'debt' | 'collector'>;

/** A bank whose card it is about is a card issuer, whatever was ticked. */
export function lenderKind(debt: Debt | null): LenderKind {
  if (debt === null) return 'unknown';
  return debt.lender.kind === 'bank_loan' && debt.debt === 'credit_card' ? 'bank_credit_card' : debt.lender.kind;
}

/** A rule for banks says nothing about a lender that nobody knows; what binds anyone always does. */
const binds = ({ appliesTo, tier }: Provision, kind: LenderKind) => {
  const whom: readonly AppliesTo[] = appliesTo;
  if (whom.includes('anyone') || whom.includes('credit_bureau') || whom.includes('court')) return true;
  // the Civil Code on assigned debts binds whoever claims one
  if (whom.includes('debt_transferee') && tier === 'binding_law') return true;
  // a rule on a lender's collectors holds for that lender's debts; of whom a collector acts for alone, nothing follows
  if (kind === 'unknown' || kind === 'third_party_collector') return false;
  return whom.some((one) => one === kind);
};

/** In the order given. With several days, what was in force on any of them; without a day, nothing is cited. */
export function citing(
  ids: readonly string[],
  days: readonly string[],
  debt: Debt | null,
  language: Language,
): { ids: string[]; text: string } {
  const kind = lenderKind(debt);
  const held = ids.flatMap((id) => {
    const provision = byId(id);
    return provision && days.some((day) => holdsOn(provision, day)) && binds(provision, kind) ? [provision] : [];
  });
  // each law once, with all its articles behind it
  const titles = [...new Set(held.map((one) => one.title[language]))];
  const named = titles.map((title) => {
    const [first, ...others] = held.filter((one) => one.title[language] === title);
    if (first === undefined) return '';
    const articles = others.flatMap((one) => one.article?.[language] ?? []);
    const name = [nameOf(first, language), ...articles].join(language === 'en' ? ', ' : '、');
    return isVoluntary(first.tier) ? `${name}${bracketed(TIER_NAMES[first.tier][language], language)}` : name;
  });
  return { ids: held.map(({ id }) => id), text: named.join(WORDS[language].and) };
}

/** 推荐性标准（不是法律） → 〔推荐性标准，不是法律〕: it stands inside round brackets already. */
const bracketed = (tier: string, language: Language) =>
  language === 'en' ? ` [${tier.replace(/\s*\((.*)\)/, ', $1')}]` : `〔${tier.replace(/（(.*)）/, '，$1')}〕`;
