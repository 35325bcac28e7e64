/** What a letter may ask the person. Answers are kept as typed; what is wrong with one is said beside it, nothing is lost. */
import { fenOf } from '../text/typed-sum';
import type { InWords } from './types';

export type FieldSort = 'line' | 'long' | 'money' | 'day' | 'count';

export interface Field {
  sort: FieldSort;
  label: InWords;
  help?: InWords;
}

export const FIELDS = {
  name: { sort: 'line', label: { 'zh-CN': '您的姓名', 'zh-TW': '您的姓名', en: 'Your name' } },
  phone: { sort: 'line', label: { 'zh-CN': '您的电话', 'zh-TW': '您的電話', en: 'Your phone' } },
  address: {
    sort: 'line',
    label: { 'zh-CN': '通信地址或邮箱', 'zh-TW': '通訊地址或郵箱', en: 'Postal or e-mail address' },
  },
  institution: {
    sort: 'line',
    label: { 'zh-CN': '放贷机构全称', 'zh-TW': '放貸機構全稱', en: 'Full name of the lender' },
    help: {
      'zh-CN': '照合同或官方应用里的写。',
      'zh-TW': '照合同或官方應用程式裡的寫。',
      en: 'As in the contract or the official app.',
    },
  },
  collector: {
    sort: 'line',
    label: { 'zh-CN': '催收公司名称', 'zh-TW': '催收公司名稱', en: 'Name of the collection company' },
    help: { 'zh-CN': '不知道可以空着。', 'zh-TW': '不知道可以空著。', en: 'May stay empty.' },
  },
  number: {
    sort: 'line',
    label: { 'zh-CN': '对方用过的号码', 'zh-TW': '對方用過的號碼', en: 'Numbers they used' },
  },
  contract: {
    sort: 'line',
    label: { 'zh-CN': '合同或账户', 'zh-TW': '合同或帳戶', en: 'Contract or account' },
    help: { 'zh-CN': '写后四位就够了。', 'zh-TW': '寫後四位就夠了。', en: 'The last four digits are enough.' },
  },
  claimed: {
    sort: 'money',
    label: { 'zh-CN': '对方说的金额（元）', 'zh-TW': '對方說的金額（元）', en: 'Sum they claim (yuan)' },
  },
  own: {
    sort: 'money',
    label: { 'zh-CN': '按您的记录应还（元）', 'zh-TW': '按您的紀錄應還（元）', en: 'Sum by your own records (yuan)' },
    help: { 'zh-CN': '没算过可以空着。', 'zh-TW': '沒算過可以空著。', en: 'May stay empty.' },
  },
  principal: {
    sort: 'money',
    label: { 'zh-CN': '还欠的本金（元）', 'zh-TW': '還欠的本金（元）', en: 'Principal still owed (yuan)' },
  },
  overdueSince: {
    sort: 'day',
    label: { 'zh-CN': '从哪天起没能还上', 'zh-TW': '從哪天起沒能還上', en: 'Unpaid since' },
  },
  differs: {
    sort: 'long',
    label: { 'zh-CN': '哪里对不上', 'zh-TW': '哪裡對不上', en: 'What does not match' },
    help: {
      'zh-CN': '一项一项写，例如哪一笔费用没有约定过，哪一笔还款没有算进去。',
      'zh-TW': '一項一項寫，例如哪一筆費用沒有約定過，哪一筆還款沒有算進去。',
      en: 'Item by item: which fee was never agreed, which payment was not counted.',
    },
  },
  reason: {
    sort: 'long',
    label: { 'zh-CN': '困难的经过', 'zh-TW': '困難的經過', en: 'What made it hard' },
    help: {
      'zh-CN': '用自己的话写真实的情况。写得出材料的，就写有什么材料。',
      'zh-TW': '用自己的話寫真實的情況。寫得出材料的，就寫有什麼材料。',
      en: 'True facts in your own words, and which papers you have for them.',
    },
  },
  proofs: {
    sort: 'line',
    label: { 'zh-CN': '能拿出的材料', 'zh-TW': '能拿出的材料', en: 'Papers you can show' },
    help: {
      'zh-CN': '例如离职证明、病历、收入流水。原件自己留。',
      'zh-TW': '例如離職證明、病歷、收入流水。原件自己留。',
      en: 'Such as notice of dismissal, medical file, income records. Keep the originals.',
    },
  },
  income: {
    sort: 'money',
    label: { 'zh-CN': '每月收入（元）', 'zh-TW': '每月收入（元）', en: 'Monthly income (yuan)' },
  },
  living: {
    sort: 'money',
    label: { 'zh-CN': '每月必需支出（元）', 'zh-TW': '每月必需支出（元）', en: 'Monthly necessities (yuan)' },
  },
  monthly: {
    sort: 'money',
    label: { 'zh-CN': '每月能还（元）', 'zh-TW': '每月能還（元）', en: 'What you can pay each month (yuan)' },
    help: { 'zh-CN': '只写确实拿得出来的数。', 'zh-TW': '只寫確實拿得出來的數。', en: 'Only what you really have.' },
  },
  months: { sort: 'count', label: { 'zh-CN': '分几个月', 'zh-TW': '分幾個月', en: 'For how many months' } },
  firstDay: { sort: 'day', label: { 'zh-CN': '从哪天开始还', 'zh-TW': '從哪天開始還', en: 'First payment on' } },
  hours: {
    sort: 'line',
    label: { 'zh-CN': '方便联系的时间', 'zh-TW': '方便聯絡的時間', en: 'When to reach you' },
    help: {
      'zh-CN': '例如：工作日 18:00 到 20:00。',
      'zh-TW': '例如：工作日 18:00 到 20:00。',
      en: 'Such as: working days, 18:00 to 20:00.',
    },
  },
  channel: {
    sort: 'line',
    label: { 'zh-CN': '方便联系的方式', 'zh-TW': '方便聯絡的方式', en: 'How to reach you' },
    help: {
      'zh-CN': '例如：短信，或拨打上面的电话。',
      'zh-TW': '例如：簡訊，或撥打上面的電話。',
      en: 'Such as: by text message, or at the number above.',
    },
  },
  relation: {
    sort: 'line',
    label: { 'zh-CN': '与借款人的关系', 'zh-TW': '與借款人的關係', en: 'Relation to the borrower' },
    help: {
      'zh-CN': '由写这份说明的人填。',
      'zh-TW': '由寫這份說明的人填。',
      en: 'To be filled by the one who writes this.',
    },
  },
  borrower: { sort: 'line', label: { 'zh-CN': '借款人姓名', 'zh-TW': '借款人姓名', en: 'Name of the borrower' } },
  told: {
    sort: 'long',
    label: { 'zh-CN': '对方说了什么、做了什么', 'zh-TW': '對方說了什麼、做了什麼', en: 'What they said or did' },
    help: {
      'zh-CN': '只写亲眼看到、亲耳听到的。',
      'zh-TW': '只寫親眼看到、親耳聽到的。',
      en: 'Only what you saw and heard yourself.',
    },
  },
  complaintDay: {
    sort: 'day',
    label: { 'zh-CN': '向机构投诉的日期', 'zh-TW': '向機構投訴的日期', en: 'Day of your complaint to the lender' },
  },
  complaintNumber: {
    sort: 'line',
    label: { 'zh-CN': '机构给的投诉编号', 'zh-TW': '機構給的投訴編號', en: 'Their complaint number' },
  },
  answer: {
    sort: 'long',
    label: { 'zh-CN': '机构怎么答复的', 'zh-TW': '機構怎麼答覆的', en: 'What they answered' },
    help: {
      'zh-CN': '没有答复就写没有答复。',
      'zh-TW': '沒有答覆就寫沒有答覆。',
      en: 'If there was no answer, say so.',
    },
  },
  station: { sort: 'line', label: { 'zh-CN': '哪个派出所', 'zh-TW': '哪個派出所', en: 'Which police station' } },
  harm: {
    sort: 'long',
    label: { 'zh-CN': '造成的影响', 'zh-TW': '造成的影響', en: 'What it led to' },
    help: {
      'zh-CN': '事实就好，例如家人被吵醒、被单位谈话。',
      'zh-TW': '事實就好，例如家人被吵醒、被單位談話。',
      en: 'Plain facts, such as family woken at night.',
    },
  },
  question: {
    sort: 'long',
    label: { 'zh-CN': '最想问的事', 'zh-TW': '最想問的事', en: 'What you most want to ask' },
  },
  paper: {
    sort: 'line',
    label: {
      'zh-CN': '收到的法院文书和日期',
      'zh-TW': '收到的法院文書和日期',
      en: 'Court papers received, with dates',
    },
    help: {
      'zh-CN': '没有就空着。有的话，先看清期限。',
      'zh-TW': '沒有就空著。有的話，先看清期限。',
      en: 'Leave empty if none. If any, look at the date first.',
    },
  },
  entry: {
    sort: 'line',
    label: { 'zh-CN': '信用报告里的哪一条', 'zh-TW': '信用報告裡的哪一條', en: 'Which entry of the report' },
    help: {
      'zh-CN': '写机构、账户类型和月份。',
      'zh-TW': '寫機構、帳戶類型和月份。',
      en: 'Institution, kind of account and month.',
    },
  },
  wrong: { sort: 'long', label: { 'zh-CN': '错在哪里', 'zh-TW': '錯在哪裡', en: 'What is wrong about it' } },
  right: {
    sort: 'long',
    label: { 'zh-CN': '应当是怎样，凭什么', 'zh-TW': '應當是怎樣，憑什麼', en: 'What it should say, and why' },
  },
  total: {
    sort: 'money',
    label: { 'zh-CN': '谈好的总额（元）', 'zh-TW': '談好的總額（元）', en: 'Total agreed (yuan)' },
  },
  talkDay: { sort: 'day', label: { 'zh-CN': '哪天谈好的', 'zh-TW': '哪天談好的', en: 'Agreed on' } },
  staff: {
    sort: 'line',
    label: { 'zh-CN': '对方人员或工号', 'zh-TW': '對方人員或工號', en: 'Their name or staff number' },
  },
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof FIELDS;
export const FIELD_IDS = Object.keys(FIELDS) as FieldId[];

/** What is the same in every letter: taken over from the last one. */
export const ABOUT_ME: readonly FieldId[] = ['name', 'phone', 'address'];

/** Is the answer one of its sort? An empty one is. */
export function fits(sort: FieldSort, typed: string): boolean {
  const text = typed.trim();
  if (text === '') return true;
  if (sort === 'money') return fenOf(text) !== null;
  if (sort === 'count') return /^[1-9]\d{0,2}$/.test(text.normalize('NFKC'));
  if (sort === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return true;
}
