/** Words of the markers beside messages: all that a page needs before a card is opened. */
import type { Language } from './language';

export type ToneWords = Record<'info' | 'heed' | 'breach' | 'fraud', string>;

export interface MarkerLabels {
  tone: ToneWords;
  marker: (tone: string, title: string, count: number) => string;
  list: (count: number) => string;
  rest: (count: number) => string;
  fewer: string;
}

export const MARKER_WORDS: Record<Language, MarkerLabels> = {
  'zh-CN': {
    tone: { info: '供了解', heed: '需留意', breach: '涉嫌违规', fraud: '疑似诈骗' },
    marker: (tone, title, count) => `${tone}：${title}${count > 1 ? `，共 ${count} 处` : ''}。打开提示`,
    list: (count) => `据理：这里有 ${count} 条提示`,
    rest: (count) => `显示其余 ${count} 条`,
    fewer: '只看最要紧的几条',
  },
  'zh-TW': {
    tone: { info: '供了解', heed: '需留意', breach: '涉嫌違規', fraud: '疑似詐騙' },
    marker: (tone, title, count) => `${tone}：${title}${count > 1 ? `，共 ${count} 處` : ''}。打開提示`,
    list: (count) => `據理：這裡有 ${count} 則提示`,
    rest: (count) => `顯示其餘 ${count} 則`,
    fewer: '只看最要緊的幾則',
  },
  en: {
    tone: {
      info: 'For your information',
      heed: 'Worth a look',
      breach: 'May break the rules',
      fraud: 'Looks like fraud',
    },
    marker: (tone, title, count) => `${tone}: ${title}${count > 1 ? `, ${count} places` : ''}. Open hint`,
    list: (count) => `Juli: ${count} ${count === 1 ? 'hint' : 'hints'} here`,
    rest: (count) => `Show ${count} more`,
    fewer: 'Only the weightiest',
  },
};
