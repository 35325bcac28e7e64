/** What is said about a lender's page, in three languages. Figures are put in where {braces} stand. */
import type { Language } from '../risk/types';
import type { Cost, PortalKind } from './types';

type Words = Record<Language, string>;

export const REMINDERS: Record<PortalKind, Words> = {
  overdue: {
    'zh-CN':
      '先核对：金额是怎么算出来的，本金、利息、费用各多少，和官方应用里的是否一致。对不上可以先问明细，再谈怎么还。',
    'zh-TW':
      '先核對：金額是怎麼算出來的，本金、利息、費用各多少，和官方 App 裡的是否一致。對不上可以先問明細，再談怎麼還。',
    en: 'Check first how the sum is made up of principal, interest and charges, and whether it equals the official app. If not, ask for the breakdown before talking about payment.',
  },
  repayment: {
    'zh-CN': '付款前核对两样：金额对不对，收款方是不是贷款机构本身。只在官方应用或合同写明的账户还，留好凭证。',
    'zh-TW': '付款前核對兩樣：金額對不對，收款方是不是貸款機構本身。只在官方 App 或合同寫明的帳戶還，留好憑證。',
    en: 'Before you pay check two things: the sum, and that the payee is the lender itself. Pay only in the official app or to the account in the contract, and keep the receipt.',
  },
  fees: {
    'zh-CN': '看全部的钱：利息之外的担保费、服务费、会员费都算成本。可以要求机构给出综合融资成本和每一项的依据。',
    'zh-TW': '看全部的錢：利息之外的擔保費、服務費、會員費都算成本。可以要求機構給出綜合融資成本和每一項的依據。',
    en: 'Look at all the money: guarantee, service and membership charges are part of the cost. You may ask for the total cost and the basis of each item.',
  },
  contract: {
    'zh-CN': '先把合同下载或存证，再看五处：出借人是谁、到手金额、年化利率、逾期怎么算、送达地址和争议在哪里解决。',
    'zh-TW': '先把合同下載或存證，再看五處：出借人是誰、到手金額、年化利率、逾期怎麼算、送達地址和爭議在哪裡解決。',
    en: 'Save the contract first, then look at five places: who lends, what you receive, the yearly rate, the price of being late, address for service and where disputes go.',
  },
  letter: {
    'zh-CN':
      '先看谁发的、有没有委托、金额怎么来的、写了什么期限。可以书面要求对方出示委托和明细；真的法院文书要按期回应。',
    'zh-TW':
      '先看誰發的、有沒有委託、金額怎麼來的、寫了什麼期限。可以書面要求對方出示委託和明細；真的法院文書要按期回應。',
    en: 'See who wrote, on whose behalf, how the sum came about and which deadline is set. You may ask in writing for authorisation and breakdown; genuine court papers must be answered in time.',
  },
  chat: {
    'zh-CN': '谈之前，先请对方写明公司全称、工号和委托。做不到的金额和日期先不答应，谈好的让对方书面确认。',
    'zh-TW': '談之前，先請對方寫明公司全名、工號和委託。做不到的金額和日期先不答應，談好的讓對方書面確認。',
    en: 'Before talking, ask for company name, staff number and authorisation in writing. Promise no sum or date you cannot keep; have what is agreed confirmed in writing.',
  },
  other: {
    'zh-CN': '金额、费用和收款方，以官方应用和合同为准。拿不准可以先存证，再问官方客服。',
    'zh-TW': '金額、費用和收款方，以官方 App 和合同為準。拿不準可以先存證，再問官方客服。',
    en: 'Sum, charges and payee are what the official app and the contract say. In doubt keep the page, then ask the official service.',
  },
};

export const BASIS: Record<Cost['basis'], Words> = {
  table: {
    'zh-CN': '按表里的 {n} 笔还款共 {sum} 元、到手 {received} 元算',
    'zh-TW': '按表裡的 {n} 筆還款共 {sum} 元、到手 {received} 元算',
    en: 'From {n} payments of {sum} yuan in all and {received} yuan received',
  },
  instalments: {
    'zh-CN': '按到手 {received} 元、{n} 期、每期 {each} 元算',
    'zh-TW': '按到手 {received} 元、{n} 期、每期 {each} 元算',
    en: 'From {received} yuan received and {n} payments of {each} yuan',
  },
  'flat-fee': {
    'zh-CN': '按 {n} 期、每期收原本金的 {rate} 算（本金逐期减少，费用不减）',
    'zh-TW': '按 {n} 期、每期收原本金的 {rate} 算（本金逐期減少，費用不減）',
    en: 'From {n} periods at {rate} of the first principal each (the principal shrinks, the fee does not)',
  },
  stated: {
    'zh-CN': '按页面写的{per}利率 {rate} 算，不含其他收费',
    'zh-TW': '按頁面寫的{per}利率 {rate} 算，不含其他收費',
    en: 'From the stated rate of {rate} per {per}, other charges not counted',
  },
};

export const FORMULA: Record<'flows' | 'stated', Words> = {
  flows: {
    'zh-CN': '内部收益率（IRR）：到手金额 = 每笔还款 ÷ (1+r)^(天数/365) 之和。单利年化 {apr}，复利年化 {irr}。',
    'zh-TW': '內部收益率（IRR）：到手金額 = 每筆還款 ÷ (1+r)^(天數/365) 之和。單利年化 {apr}，複利年化 {irr}。',
    en: 'Internal rate of return: received = sum of payments ÷ (1+r)^(days/365). Simple {apr}, compounding {irr} a year.',
  },
  stated: {
    'zh-CN': '单利年化 = {rate} × {times} = {apr}；按复利是 {irr}。',
    'zh-TW': '單利年化 = {rate} × {times} = {apr}；按複利是 {irr}。',
    en: 'Simple yearly rate = {rate} × {times} = {apr}; compounding {irr}.',
  },
};

export const GUESSED: Words = {
  'zh-CN': '放款日没有写明，按第一次还款前一个月算。',
  'zh-TW': '放款日沒有寫明，按第一次還款前一個月算。',
  en: 'The day of payout is not told and was taken as one month before the first payment.',
};

export const PER: Record<'day' | 'month' | 'year', Words> = {
  day: { 'zh-CN': '日', 'zh-TW': '日', en: 'day' },
  month: { 'zh-CN': '月', 'zh-TW': '月', en: 'month' },
  year: { 'zh-CN': '年', 'zh-TW': '年', en: 'year' },
};

interface Said {
  title: Words;
  seen: Words;
  why: Words;
}

/** Notes about figures; one-sided terms bring their own words. */
export const NOTES: Record<'annual-cost' | 'late-rate' | 'paid-out-less' | 'extra-charge', Said> = {
  'annual-cost': {
    title: { 'zh-CN': '折合年化约 {apr}', 'zh-TW': '折合年化約 {apr}', en: 'About {apr} a year' },
    seen: { 'zh-CN': '{basis}。', 'zh-TW': '{basis}。', en: '{basis}.' },
    why: { 'zh-CN': '{formula}{compare}', 'zh-TW': '{formula}{compare}', en: '{formula}{compare}' },
  },
  'late-rate': {
    title: { 'zh-CN': '逾期价格偏高', 'zh-TW': '逾期價格偏高', en: 'Price of being late' },
    seen: {
      'zh-CN': '逾期按每{per} {rate} 收，折合单利年化约 {apr}。',
      'zh-TW': '逾期按每{per} {rate} 收，折合單利年化約 {apr}。',
      en: 'Being late costs {rate} per {per}, about {apr} a year (simple).',
    },
    why: {
      'zh-CN': '违约金、罚息加起来过高的，可以请求法院适当减少。',
      'zh-TW': '違約金、罰息加起來過高的，可以請求法院適當減少。',
      en: 'Where penalties together are excessive, a court may be asked to reduce them.',
    },
  },
  'paid-out-less': {
    title: { 'zh-CN': '到手少于借款金额', 'zh-TW': '到手少於借款金額', en: 'Less received' },
    seen: {
      'zh-CN': '写的借款是 {promised} 元，到手 {received} 元，差 {gap} 元。',
      'zh-TW': '寫的借款是 {promised} 元，到手 {received} 元，差 {gap} 元。',
      en: 'Promised {promised} yuan, received {received}, a gap of {gap}.',
    },
    why: {
      'zh-CN': '利息不得预先在本金中扣除；预先扣了的，按实际到手的数额还本、计息。',
      'zh-TW': '利息不得預先在本金中扣除；預先扣了的，按實際到手的數額還本、計息。',
      en: 'Interest may not be deducted beforehand; where it was, principal and interest are reckoned from what was received.',
    },
  },
  'extra-charge': {
    title: { 'zh-CN': '另收：{name}', 'zh-TW': '另收：{name}', en: 'Extra: {name}' },
    seen: {
      'zh-CN': '本金、利息之外，列了{name}{amount}。',
      'zh-TW': '本金、利息之外，列了{name}{amount}。',
      en: 'Beside principal and interest there is {name}{amount}.',
    },
    why: {
      'zh-CN': '这也是借款成本的一部分。可以问清合同哪一条写了、怎么算的、能不能不选。',
      'zh-TW': '這也是借款成本的一部分。可以問清合同哪一條寫了、怎麼算的、能不能不選。',
      en: 'It is part of the cost of the loan. Ask which clause says so, how it is reckoned and whether it can be left out.',
    },
  },
};

export const AMOUNT: Words = {
  'zh-CN': '（{sum} 元{times}）',
  'zh-TW': '（{sum} 元{times}）',
  en: ' ({sum} yuan{times})',
};
export const TIMES: Words = { 'zh-CN': ' × {n} 期', 'zh-TW': ' × {n} 期', en: ' × {n}' };

/** Careful words for a high figure: what may be asked, no verdict. */
export const ABOVE_24: Words = {
  'zh-CN': ' 对银行、消费金融等持牌机构，诉讼中可以请求把超过 24% 的部分调低；本金和合法利息仍要还。',
  'zh-TW': ' 對銀行、消費金融等持牌機構，訴訟中可以請求把超過 24% 的部分調低；本金和合法利息仍要還。',
  en: ' Against licensed lenders a court may be asked to reduce what exceeds 24 %; principal and lawful interest stay due.',
};

export const REST: Record<Language, { notMeant: string; next: string; wrongWhen: string }> = {
  'zh-CN': {
    notMeant: '这不等于这笔借款违法，也不等于不用还。',
    next: '把这一页存下来，对照合同；不清楚的，请对方书面给出明细和综合融资成本。',
    wrongWhen: '页面没有列全、另有优惠或已经免收时，这里的数就不准。',
  },
  'zh-TW': {
    notMeant: '這不代表這筆借款違法，也不代表不用還。',
    next: '把這一頁存下來，對照合同；不清楚的，請對方書面給出明細和綜合融資成本。',
    wrongWhen: '頁面沒有列全、另有優惠或已經免收時，這裡的數就不準。',
  },
  en: {
    notMeant: 'It does not make the loan unlawful, nor the debt void.',
    next: 'Keep this page and compare it with the contract; ask in writing for the breakdown and the total cost.',
    wrongWhen: 'Wrong where the page does not list everything, or a charge was waived.',
  },
};
