/** Words of the one sentence beside a field; apart from the large dictionary, which the background does not need. */
import type { Language } from './language';

interface FormWords {
  imitates(name: string): string;
  fraud: string;
  close: string;
}

export const FORM_WORDS: Record<Language, FormWords> = {
  'zh-CN': {
    imitates: (name) =>
      `这个网址像「${name}」的，但不是它公开的网址。证件号、卡号、密码和验证码先不填，从官方应用进去核对。`,
    fraud: '这一页有几处像诈骗的说法。证件号、卡号、密码和验证码先不填，可以先问官方客服或 96110。',
    close: '知道了',
  },
  'zh-TW': {
    imitates: (name) =>
      `這個網址像「${name}」的，但不是它公開的網址。證件號、卡號、密碼和驗證碼先不填，從官方 App 進去核對。`,
    fraud: '這一頁有幾處像詐騙的說法。證件號、卡號、密碼和驗證碼先不填，可以先問官方客服或 96110。',
    close: '知道了',
  },
  en: {
    imitates: (name) =>
      `This address looks like one of ${name} but is not known to be theirs. Better not type ID, card, password or code here; go in through the official app.`,
    fraud:
      'Some words on this page look like fraud. Better not type ID, card, password or code here; ask the official service or 96110 first.',
    close: 'Understood',
  },
};
