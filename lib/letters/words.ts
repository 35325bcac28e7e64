/** The words around every letter: greeting, signature, list of evidence. */
import type { InWords, Language, LetterKind } from './types';

interface Words {
  regards: string;
  sign: string;
  exhibits(count: number): string;
  integrity: string;
  headCode(code: string): string;
  see(law: string): string;
  keptAt(time: string): string;
  hash(short: string): string;
  happened(time: string, sender: string, kind: string, text: string): string;
  and: string;
  comma: string;
}

/** What is quoted may bring its full stop along. */
const ended = (text: string) => /[。．！!？?…]$|\.$/u.test(text);

export const WORDS: Record<Language, Words> = {
  'zh-CN': {
    regards: '此致',
    sign: '署名：{name}⟦　电话：{phone}⟧',
    exhibits: (count) => `附：证据 ${count} 项`,
    integrity: '以上记录自存下起可以核对是否改动；原始信息保留在原设备上。编号和校验值与随附的证据目录一致。',
    headCode: (code) => `存证日志末尾编码：${code}`,
    see: (law) => `（参见${law}）`,
    keptAt: (time) => `${time} 存下`,
    hash: (short) => `校验值 ${short}`,
    happened: (time, sender, kind, text) =>
      `${time}，${sender === '' ? '' : `${sender} `}${kind}${text === '' ? '。' : `，内容为：“${text}”${ended(text) ? '' : '。'}`}`,
    and: '、',
    comma: '，',
  },
  'zh-TW': {
    regards: '此致',
    sign: '署名：{name}⟦　電話：{phone}⟧',
    exhibits: (count) => `附：證據 ${count} 項`,
    integrity: '以上紀錄自存下起可以核對是否改動；原始訊息保留在原裝置上。編號和校驗值與隨附的證據目錄一致。',
    headCode: (code) => `存證日誌末尾編碼：${code}`,
    see: (law) => `（參見${law}）`,
    keptAt: (time) => `${time} 存下`,
    hash: (short) => `校驗值 ${short}`,
    happened: (time, sender, kind, text) =>
      `${time}，${sender === '' ? '' : `${sender} `}${kind}${text === '' ? '。' : `，內容為：「${text}」${ended(text) ? '' : '。'}`}`,
    and: '、',
    comma: '，',
  },
  en: {
    regards: 'Yours faithfully,',
    sign: '{name}⟦, telephone {phone}⟧',
    exhibits: (count) => `Enclosed: ${count} ${count === 1 ? 'record' : 'records'}`,
    integrity:
      'Whether these records changed since they were kept can be checked; the originals are on the original device. Numbers and check values are those of the enclosed list of evidence.',
    headCode: (code) => `Code of the end of the log: ${code}`,
    see: (law) => ` (see ${law})`,
    keptAt: (time) => `kept ${time}`,
    hash: (short) => `check value ${short}`,
    happened: (time, sender, kind, text) =>
      `${time}, ${sender === '' ? '' : `${sender}, `}${kind}${text === '' ? '.' : `: “${text}”${ended(text) ? '' : '.'}`}`,
    and: '; ',
    comma: ', ',
  },
};

/** [证3]: the number is that of the log and of the package. */
export const exhibitKey = (language: Language, seq: number): string =>
  language === 'en' ? `[E${seq}]` : language === 'zh-TW' ? `[證${seq}]` : `[证${seq}]`;

export const NO_EVIDENCE: InWords = { 'zh-CN': '〔无证据〕', 'zh-TW': '〔無證據〕', en: '[no evidence]' };

export const TO: Record<Exclude<LetterKind['to'], null> | 'unnamed' | 'policeAny', InWords> = {
  lender: { 'zh-CN': '{institution}：', 'zh-TW': '{institution}：', en: 'To {institution}:' },
  collector: { 'zh-CN': '{collector}：', 'zh-TW': '{collector}：', en: 'To {collector}:' },
  unnamed: { 'zh-CN': '联系本人的单位：', 'zh-TW': '聯絡本人的單位：', en: 'To those who contacted me:' },
  regulator: { 'zh-CN': '金融监管部门：', 'zh-TW': '金融監管部門：', en: 'To the financial regulator:' },
  police: { 'zh-CN': '{station}：', 'zh-TW': '{station}：', en: 'To {station}:' },
  policeAny: { 'zh-CN': '公安机关：', 'zh-TW': '公安機關：', en: 'To the police:' },
  bureau: {
    'zh-CN': '中国人民银行征信中心：',
    'zh-TW': '中國人民銀行徵信中心：',
    en: "To the Credit Reference Centre of the People's Bank of China:",
  },
};
