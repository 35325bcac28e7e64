/**
 * What kind of conduct it was, ticked by the person. Rules are only named for what is ticked: those that bind the lender
 * in a complaint, those of public security in a report to the police. Which of them holds, the day of the act decides.
 */
import type { SignalKey } from '../risk/types';
import type { InWords } from './types';

export interface Topic {
  id: TopicId;
  label: InWords;
  /** ids in lib/law, strongest first */
  lender: readonly string[];
  police: readonly string[];
  /** findings that suggest it */
  signals: readonly SignalKey[];
}

export const TOPIC_IDS = [
  'threat',
  'insult',
  'third',
  'told',
  'often',
  'hours',
  'posing',
  'home',
  'follow',
  'fraud',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

export const TOPICS: Record<TopicId, Topic> = {
  threat: {
    id: 'threat',
    label: { 'zh-CN': '有威胁的话', 'zh-TW': '有威脅的話', en: 'Threatening words' },
    lender: ['xyk-68', 'xb2022-41', 'cf-2024', 'xd-2025'],
    police: ['za2025-50-1-1', 'za2005-42'],
    signals: ['threat_violence'],
  },
  insult: {
    id: 'insult',
    label: { 'zh-CN': '有辱骂的话', 'zh-TW': '有辱罵的話', en: 'Insults' },
    lender: ['mfd-1024', 'xyk-68'],
    police: ['za2025-50-1-5', 'za2025-50-1-2', 'za2005-42'],
    signals: ['insult'],
  },
  third: {
    id: 'third',
    label: {
      'zh-CN': '联系了家人、同事或单位',
      'zh-TW': '聯絡了家人、同事或單位',
      en: 'Family, colleagues or employer contacted',
    },
    lender: ['xyk-68', 'cf-2024', 'xd-2025', 'mfd-1033-1'],
    police: [],
    signals: ['contact_third_party'],
  },
  told: {
    id: 'told',
    label: { 'zh-CN': '把欠款告诉了别人', 'zh-TW': '把欠款告訴了別人', en: 'The debt was told to others' },
    lender: ['mfd-1032', 'gbf-10'],
    police: ['za2025-50-1-6', 'za2005-42'],
    signals: ['disclosure_third_party'],
  },
  often: {
    id: 'often',
    label: { 'zh-CN': '反复拨打或群发', 'zh-TW': '反覆撥打或群發', en: 'Repeated calls or bulk messages' },
    // no rule names a number for messages; the Civil Code protects the peace of private life
    lender: ['mfd-1033-1'],
    police: [],
    signals: ['over_frequency'],
  },
  hours: {
    id: 'hours',
    label: { 'zh-CN': '夜里联系', 'zh-TW': '夜裡聯絡', en: 'Contact at night' },
    lender: ['cba-hours', 'gbt-hours'],
    police: [],
    signals: ['off_hours'],
  },
  posing: {
    id: 'posing',
    label: {
      'zh-CN': '冒用法院、警察等名义',
      'zh-TW': '冒用法院、警察等名義',
      en: 'In the name of court, police and the like',
    },
    lender: ['xb2022-41', 'xd-2025'],
    police: ['za2025-62', 'za2005-51'],
    signals: ['impersonate_judicial'],
  },
  home: {
    id: 'home',
    label: { 'zh-CN': '闯进住处', 'zh-TW': '闖進住處', en: 'Entering the home' },
    lender: [],
    police: ['za2025-47-3', 'za2005-40-3'],
    signals: [],
  },
  follow: {
    id: 'follow',
    label: { 'zh-CN': '跟踪、纠缠', 'zh-TW': '跟蹤、糾纏', en: 'Following, pestering' },
    lender: [],
    police: ['za2025-50-1-5'],
    signals: [],
  },
  fraud: {
    id: 'fraud',
    label: { 'zh-CN': '骗转账、骗信息', 'zh-TW': '騙轉帳、騙個人資料', en: 'Tricked into paying or giving data' },
    lender: [],
    police: ['za2025-58', 'za2005-49', 'xf-266'],
    signals: ['phishing_link', 'private_account_transfer', 'asks_credentials'],
  },
};

/** Those that a letter of this side can say anything about. */
export const topicsFor = (side: 'lender' | 'police'): readonly Topic[] =>
  TOPIC_IDS.map((id) => TOPICS[id]).filter((topic) => topic[side].length > 0);

export const topicLaw = (topics: readonly TopicId[], side: 'lender' | 'police'): string[] => [
  ...new Set(TOPIC_IDS.filter((id) => topics.includes(id)).flatMap((id) => TOPICS[id][side])),
];

export const topicsOf = (signals: readonly SignalKey[]): TopicId[] =>
  TOPIC_IDS.filter((id) => TOPICS[id].signals.some((signal) => signals.includes(signal)));
