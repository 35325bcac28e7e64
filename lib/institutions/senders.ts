/**
 * What the displayed sender can tell. It never proves who sent a message: a forged base station shows any number, and
 * phones put such a message into the genuine thread. So a wrong kind of number may lower trust; no kind raises it.
 */
import { digitsOf, officialHotline } from './hotlines';
import { family, INSTITUTIONS } from './registry';

export const SENDER_CLASSES = [
  'port_shared',
  'port_company',
  'port_public_interest',
  'port_unusual',
  'service_95',
  'service_95_any',
  'service_96',
  'service_1010',
  'government_12',
  'emergency',
  'carrier',
  'called_party_pays',
  'landline',
  'mobile',
  'mobile_virtual',
  'mobile_unusual',
  'overseas',
  'account',
  'name',
  'unknown',
] as const;
export type SenderClass = (typeof SENDER_CLASSES)[number];

/** neutral: says nothing · low: less than a company's port would · alarm: does not fit a demand for money at all */
export type SenderWeight = 'neutral' | 'low' | 'alarm';

export interface Sender {
  class: SenderClass;
  /** what the class is worth in a message that asks for money */
  weight: SenderWeight;
  digits: string;
  /** a letter stands among the digits (I0086): reported, never repaired */
  letterInside: boolean;
  /** a prefix stands before a service line (0095588, 40095588): the way false ones are made */
  prefixed: boolean;
}

const CLASSES: [RegExp, SenderClass][] = [
  [/^1069[5-8]\d*$|^1063[5-8]\d*$|^1065\d+$/, 'port_company'],
  [/^10699\d*$|^10639\d*$/, 'port_public_interest'],
  [/^106[2369]\d+$/, 'port_shared'],
  [/^106\d+$/, 'port_unusual'],
  [/^(?:110|119|120|122|12110)$/, 'emergency'],
  [/^95[356]\d{2,3}$/, 'service_95'],
  [/^95\d{3,6}$/, 'service_95_any'],
  [/^96\d{3,4}$/, 'service_96'],
  [/^12\d{3}$/, 'government_12'],
  [/^100\d{2}$/, 'carrier'],
  [/^1010\d{4}$/, 'service_1010'],
  [/^[48]00\d{7}$/, 'called_party_pays'],
  [/^1(?:6[257]|7[01])\d{8}$/, 'mobile_virtual'],
  [/^1(?:4[579]\d{8}|749\d{7}|74(?:0[6-9]|1[0-2])\d{6})$/, 'mobile_unusual'],
  [/^1[3-9]\d{9}$/, 'mobile'],
  [/^0\d{2,3}\d{7,8}$/, 'landline'],
];

const WEIGHTS: Record<SenderClass, SenderWeight> = {
  port_shared: 'neutral',
  port_company: 'neutral',
  port_public_interest: 'neutral',
  port_unusual: 'low',
  service_95: 'neutral',
  service_95_any: 'low',
  service_96: 'neutral',
  service_1010: 'neutral',
  government_12: 'alarm',
  emergency: 'alarm',
  carrier: 'alarm',
  called_party_pays: 'alarm',
  landline: 'low',
  mobile: 'low',
  mobile_virtual: 'low',
  mobile_unusual: 'low',
  overseas: 'alarm',
  account: 'low',
  name: 'neutral',
  unknown: 'neutral',
};

/** The class of a sender as the page displays it: a number in any spelling, an e-mail address, or a name. */
export function classifySender(displayed: string): Sender {
  const shown = displayed.normalize('NFKC').trim();
  const plain = shown.replace(/[\s().\-–—‐‑·]/gu, '');
  const sender = (found: SenderClass, digits: string, more: Partial<Sender> = {}): Sender => ({
    class: found,
    weight: WEIGHTS[found],
    digits,
    letterInside: false,
    prefixed: false,
    ...more,
  });
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(shown)) return sender('account', '');
  if (/^[\dIlOo|]{3,}$/u.test(plain) && /\d/u.test(plain) && /[IlOo|]/u.test(plain))
    return sender('unknown', plain.replace(/\D/gu, ''), { letterInside: true, weight: 'alarm' });
  if (!/^\+?\d+$/u.test(plain)) return sender(plain === '' ? 'unknown' : 'name', '');
  const home = /^(?:\+86|0086)/u.test(plain);
  const digits = digitsOf(plain);
  if (!home && /^(?:\+|00)/u.test(plain)) {
    // 0095588 is no country: a service line with zeros before it
    const bare = plain.replace(/^\+?0*/u, '');
    const service = officialHotline(bare).length > 0 && bare.length <= 6;
    return sender('overseas', bare, { prefixed: service });
  }
  const line = /^(?:400|0\d{2,3})(9[56]\d{3,4})$/u.exec(digits)?.[1];
  const prefixed =
    (home && /^(?:9[56]|12|10)\d{3,4}$/u.test(digits)) || (line !== undefined && officialHotline(line).length > 0);
  const found = CLASSES.find(([pattern]) => pattern.test(digits))?.[1] ?? 'unknown';
  if (prefixed) return sender(found, digits, { prefixed, weight: 'low' });
  // Any company may hold such a number, and well-known ones do: the register counts, not the prefix.
  if (found === 'service_95_any' && officialHotline(digits).length > 0)
    return sender(found, digits, { weight: 'neutral' });
  return sender(found, digits);
}

/**
 * Whether a number is published for an institution: `listed` = this very number, `ends` = a company port that ends in
 * its service line. Both can be forged; neither confirms anything. `other` = published for somebody else.
 */
export function publishedFor(displayed: string, id: string): 'listed' | 'ends' | 'other' | null {
  const { digits, prefixed, letterInside } = classifySender(displayed);
  if (prefixed || letterInside || digits === '') return null;
  const own = family(id);
  const listed = (one: (typeof own)[number]) => one.senders.includes(digits) || one.hotlines.includes(digits);
  if (own.some(listed)) return 'listed';
  if (
    /^106\d{5,}$/u.test(digits) &&
    own.some((one) => one.hotlines.some((line) => line.length === 5 && digits.endsWith(line)))
  )
    return 'ends';
  return INSTITUTIONS.some(listed) ? 'other' : null;
}

type InWords = Record<'zh-CN' | 'zh-TW' | 'en', string>;

/** What to say about a class, in one or two sentences. */
export const SENDER_ADVICE: Record<
  'published' | 'mismatch' | 'port' | 'private' | 'called_party_pays' | 'overseas' | 'authority' | 'court' | 'altered',
  InWords
> = {
  published: {
    'zh-CN': '号码和署名与公开的一致，但两者都可以伪造。还款前请自己打开对方应用看账单。',
    'zh-TW': '號碼和署名與公開的一致，但兩者都可以偽造。還款前請自己打開對方 App 看帳單。',
    en: 'Number and signature fit the published ones. Both can be forged. Open the lender’s app yourself and look at your bill before you pay.',
  },
  mismatch: {
    'zh-CN': '这个号码公开属于另一家机构，与署名对不上。先不要用信息里的链接或电话。',
    'zh-TW': '這個號碼公開屬於另一家機構，與署名對不上。先不要用訊息裡的連結或電話。',
    en: 'The number is published for another institution than the one named. Leave links and numbers in this message alone for now.',
  },
  port: {
    'zh-CN': '很多公司共用这类短信端口，【】里的名字是发送方自称的。请到那家公司的应用里核对。',
    'zh-TW': '很多公司共用這類簡訊代碼，【】裡的名字是發送方自稱的。請到那家公司的 App 裡核對。',
    en: 'Companies share such ports. The name in 【】 is what the sender claims. Check in the app of that company.',
  },
  private: {
    'zh-CN': '这是个人或普通号码。可以请对方给出公司全称、委托的放贷机构和书面授权；款项不要付到这个号码的账户。',
    'zh-TW': '這是個人或一般號碼。可以請對方給出公司全名、委託的放貸機構和書面授權；款項不要付到這個號碼的帳戶。',
    en: 'A private or ordinary number. You may ask for the company’s full name, the lender’s name and the written authorisation; do not pay to this number’s account.',
  },
  called_party_pays: {
    'zh-CN': '400、800 号码只能接听，不能发短信，显示的号码被改过。',
    'zh-TW': '400、800 號碼只能接聽，不能發簡訊，顯示的號碼被改過。',
    en: 'A 400 or 800 number only receives calls and cannot send messages; the display was changed.',
  },
  overseas: {
    'zh-CN': '这条不是从境内的企业短信端口发来的。先不点链接、不回拨，可以问 96110。',
    'zh-TW': '這則不是從境內的企業簡訊代碼發來的。先不點連結、不回撥，可以問 96110。',
    en: 'This did not come through a company port in mainland China. Better not click or call back; 96110 can advise.',
  },
  authority: {
    'zh-CN': '政府热线、报警电话和运营商不用短信催收贷款。可以存下来，向 12321 举报，或问 96110。',
    'zh-TW': '政府專線、報警電話和電信業者不用簡訊催收貸款。可以存下來，向 12321 檢舉，或問 96110。',
    en: 'Authorities and carriers do not collect loans by SMS. You can keep the message, report it to 12321 or ask 96110.',
  },
  court: {
    'zh-CN': '法院确实会发短信。可拨区号+12368，或在“人民法院在线服务”核对案号；不要因为法院短信把钱付到个人账户。',
    'zh-TW': '法院確實會發簡訊。可撥區號+12368，或在「人民法院在線服務」核對案號；不要因為法院簡訊把錢付到個人帳戶。',
    en: 'Courts do send messages. Call area code + 12368 or look in 人民法院在线服务; never pay into a private account because of one.',
  },
  altered: {
    'zh-CN': '号码里混有字母，或在客服号码前面加了别的数字，这是仿冒常用的写法。',
    'zh-TW': '號碼裡混有字母，或在客服號碼前面加了別的數字，這是仿冒常用的寫法。',
    en: 'A letter among the digits, or extra digits before a service line: a common way to imitate a number.',
  },
};

/** Which advice fits, or null where the class alone says nothing worth reading. */
export function adviceFor(displayed: string, id: string | null, asksMoney: boolean): keyof typeof SENDER_ADVICE | null {
  const sender = classifySender(displayed);
  if (sender.letterInside || sender.prefixed) return 'altered';
  const published = id === null ? null : publishedFor(displayed, id);
  if (sender.class === 'government_12' && sender.digits === '12368') return 'court';
  if (published === 'other') return 'mismatch';
  if (published !== null) return 'published';
  switch (sender.class) {
    case 'called_party_pays':
    case 'overseas':
      return sender.class;
    case 'government_12':
    case 'emergency':
    case 'carrier':
      return asksMoney ? 'authority' : null;
    case 'mobile':
    case 'mobile_virtual':
    case 'mobile_unusual':
    case 'landline':
      return asksMoney ? 'private' : null;
    case 'port_shared':
    case 'port_company':
    case 'port_unusual':
      return 'port';
    case 'account':
      return 'overseas';
    default:
      return null;
  }
}
