import type { LetterKind } from '../types';

/** LET-4: what is the sum made of. */
export default {
  id: 'statement',
  title: {
    'zh-CN': '请给我对账单和费用明细',
    'zh-TW': '請給我對帳單和費用明細',
    en: 'Please give me a statement and the fees',
  },
  heading: {
    'zh-CN': '关于提供对账单和费用明细的函',
    'zh-TW': '關於提供對帳單和費用明細的函',
    en: 'Request for a statement of account',
  },
  does: {
    'zh-CN': '请机构列出本金、利息和每一项费用，方便逐项核对。',
    'zh-TW': '請機構列出本金、利息和每一項費用，方便逐項核對。',
    en: 'Asks the lender to list principal, interest and each fee.',
  },
  doesNot: {
    'zh-CN': '索要明细期间，还款日和利息不会暂停。',
    'zh-TW': '索要明細期間，還款日和利息不會暫停。',
    en: 'Due days and interest do not pause meanwhile.',
  },
  to: 'lender',
  fields: ['name', 'phone', 'institution', 'contract', 'claimed'],
  needs: ['name', 'institution'],
  claims: true,
  wishes: [
    {
      id: 'contract',
      text: {
        'zh-CN': '借款合同和放款凭证。',
        'zh-TW': '借款合同和放款憑證。',
        en: 'The contract and proof of the payout.',
      },
      usual: true,
    },
    {
      id: 'ledger',
      text: {
        'zh-CN': '从放款到今天的对账单：每一笔还款记在哪一项。',
        'zh-TW': '從放款到今天的對帳單：每一筆還款記在哪一項。',
        en: 'The account from payout to today, and what each payment was booked to.',
      },
      usual: true,
    },
    {
      id: 'parts',
      text: {
        'zh-CN': '目前欠款的组成：本金、利息、罚息、违约金、其他费用，各自的标准和起算日。',
        'zh-TW': '目前欠款的組成：本金、利息、罰息、違約金、其他費用，各自的標準和起算日。',
        en: 'What the sum is made of: principal, interest, default interest, penalties, other fees, with rate and first day of each.',
      },
      usual: true,
    },
    {
      id: 'rate',
      text: { 'zh-CN': '折算的年化利率。', 'zh-TW': '折算的年化利率。', en: 'The annualised rate.' },
      law: ['pbc-2021-3'],
      usual: true,
    },
    {
      id: 'third',
      text: {
        'zh-CN': '担保费、会员费、服务费等由谁收取、依据哪一条约定。',
        'zh-TW': '擔保費、會員費、服務費等由誰收取、依據哪一條約定。',
        en: 'Who takes guarantee, membership or service fees, and under which term.',
      },
    },
    {
      id: 'agency',
      text: {
        'zh-CN': '目前受托催收的机构名单。',
        'zh-TW': '目前受託催收的機構名單。',
        en: 'The agencies that collect for you at present.',
      },
      law: ['xyk-2022-13', 'xb2022-41'],
    },
  ],
  body: [
    {
      text: {
        'zh-CN':
          '本人{name}在贵公司有一笔借款⟦（合同或账户：{contract}）⟧⟦，收到的通知金额为{claimed}元⟧。为核对金额、安排还款，请提供以下材料。',
        'zh-TW':
          '本人{name}在貴公司有一筆借款⟦（合同或帳戶：{contract}）⟧⟦，收到的通知金額為{claimed}元⟧。為核對金額、安排還款，請提供以下材料。',
        en: 'I, {name}, have a loan with you⟦ (contract or account: {contract})⟧⟦ and was told of {claimed} yuan⟧. To check the sum and plan repayment, I ask for the following.',
      },
    },
    { list: 'claims', lead: { 'zh-CN': '收到的通知：', 'zh-TW': '收到的通知：', en: 'What I was told:' } },
    { list: 'wishes', lead: { 'zh-CN': '请提供：', 'zh-TW': '請提供：', en: 'Please provide:' } },
    {
      text: {
        'zh-CN': '请以书面或电子方式答复。收到后本人会尽快核对，再与贵公司商量还款。',
        'zh-TW': '請以書面或電子方式答覆。收到後本人會儘快核對，再與貴公司商量還款。',
        en: 'Please answer in writing or electronically. I will check it soon and then talk about repayment.',
      },
    },
  ],
  after: {
    'zh-CN': '收到明细后，在「算账」里和自己的记录逐项对一对。',
    'zh-TW': '收到明細後，在「算帳」裡和自己的紀錄逐項對一對。',
    en: 'With the statement at hand, compare it item by item with your own records.',
  },
} as const satisfies LetterKind;
