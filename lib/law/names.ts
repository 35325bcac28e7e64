import type { InWords, Provision, Tier } from './types';

/** What each tier is called on a card. */
export const TIER_NAMES: Record<Tier, InWords> = {
  binding_law: { 'zh-CN': '法律', 'zh-TW': '法律', en: 'Law' },
  judicial_interpretation: { 'zh-CN': '司法解释', 'zh-TW': '司法解釋', en: 'Judicial interpretation' },
  judicial_policy: { 'zh-CN': '司法政策', 'zh-TW': '司法政策', en: 'Court policy' },
  administrative_regulation: { 'zh-CN': '行政法规', 'zh-TW': '行政法規', en: 'Administrative regulation' },
  departmental_rule: { 'zh-CN': '部门规章', 'zh-TW': '部門規章', en: 'Departmental rule' },
  normative_document: { 'zh-CN': '规范性文件', 'zh-TW': '規範性文件', en: 'Regulatory document' },
  recommended_standard: {
    'zh-CN': '推荐性标准（不是法律）',
    'zh-TW': '推薦性標準（不是法律）',
    en: 'Recommended standard (not law)',
  },
  self_discipline: {
    'zh-CN': '行业自律（不是法律）',
    'zh-TW': '行業自律（不是法律）',
    en: 'Industry self-regulation (not law)',
  },
  policy_notice: { 'zh-CN': '官方提示', 'zh-TW': '官方提示', en: 'Official notice' },
  channel: { 'zh-CN': '求助渠道', 'zh-TW': '求助管道', en: 'Where to turn' },
};

export function isVoluntary(tier: Tier): boolean {
  return tier === 'recommended_standard' || tier === 'self_discipline';
}

/** Title and article as they are cited: 《民法典》第六百七十条. Titles that carry their own marks keep them. */
export function nameOf(provision: Provision, language: keyof InWords): string {
  const title = provision.title[language];
  const article = provision.article?.[language];
  if (language === 'en') return article ? `${title}, ${article}` : title;
  const marked =
    /[《；]/u.test(title) || ['channel', 'policy_notice'].includes(provision.tier) ? title : `《${title}》`;
  return article ? `${marked}${article}` : marked;
}
