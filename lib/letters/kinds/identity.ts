import type { LetterKind } from '../types';

/** LET-2: who are you, for whom do you act, what is it made of. No certificate is asked for: none exists nationwide. */
export default {
  id: 'identity',
  title: {
    'zh-CN': '请说明你们是谁、受谁委托',
    'zh-TW': '請說明你們是誰、受誰委託',
    en: 'Please say who you are and for whom you act',
  },
  heading: {
    'zh-CN': '关于核实催收身份和委托关系的函',
    'zh-TW': '關於核實催收身分和委託關係的函',
    en: 'Request for identity and mandate',
  },
  does: {
    'zh-CN': '请对方给出公司名称、委托关系和欠款明细，核对清楚再谈。',
    'zh-TW': '請對方給出公司名稱、委託關係和欠款明細，核對清楚再談。',
    en: 'Asks for company, mandate and breakdown, so that you can check first.',
  },
  doesNot: {
    'zh-CN': '委托催收本身是合法的，核实之后仍要面对这笔欠款。',
    'zh-TW': '委託催收本身是合法的，核實之後仍要面對這筆欠款。',
    en: 'Collecting on behalf of a lender is lawful; a debt that proves true is still there.',
  },
  to: 'collector',
  fields: ['name', 'phone', 'institution', 'collector', 'number', 'contract', 'claimed'],
  needs: ['name'],
  claims: true,
  wishes: [
    {
      id: 'company',
      text: {
        'zh-CN': '公司全称、联系电话、经办人员的姓名或工号。',
        'zh-TW': '公司全稱、聯絡電話、經辦人員的姓名或工號。',
        en: 'Full name and telephone of the company, name or staff number of the person in charge.',
      },
      usual: true,
    },
    {
      id: 'mandate',
      text: {
        'zh-CN': '委托方是哪一家机构，以及委托的证明。',
        'zh-TW': '委託方是哪一家機構，以及委託的證明。',
        en: 'Which institution gave the mandate, with proof of it.',
      },
      law: ['xb2022-41', 'xyk-2022-13'],
      usual: true,
    },
    {
      id: 'sold',
      text: {
        'zh-CN': '如果债权已经转让，请提供转让通知和受让方的名称。',
        'zh-TW': '如果債權已經轉讓，請提供轉讓通知和受讓方的名稱。',
        en: 'If the debt was assigned, the notice of assignment and the name of the assignee.',
      },
      law: ['mfd-546'],
      usual: true,
    },
    {
      id: 'breakdown',
      text: {
        'zh-CN': '欠款明细：本金、利息、罚息、费用各是多少，怎样计算。',
        'zh-TW': '欠款明細：本金、利息、罰息、費用各是多少，怎樣計算。',
        en: 'The breakdown: principal, interest, default interest and fees, and how each was reckoned.',
      },
      usual: true,
    },
    {
      id: 'account',
      text: {
        'zh-CN': '还款的官方渠道。本人只通过放贷机构的官方渠道还款。',
        'zh-TW': '還款的官方管道。本人只透過放貸機構的官方管道還款。',
        en: "The official way to pay. I only pay through the lender's official channels.",
      },
      usual: true,
    },
    {
      id: 'data',
      text: {
        'zh-CN': '贵公司处理本人个人信息的依据和来源。',
        'zh-TW': '貴公司處理本人個人資訊的依據和來源。',
        en: 'On what basis and from where you hold my personal data.',
      },
      law: ['gbf-17', 'gbf-44-47'],
    },
  ],
  body: [
    {
      text: {
        'zh-CN':
          '本人{name}收到以贵公司名义发来的催收联系⟦（号码：{number}）⟧⟦，所称的放贷机构是{institution}⟧⟦，合同或账户{contract}⟧⟦，所称金额{claimed}元⟧。',
        'zh-TW':
          '本人{name}收到以貴公司名義發來的催收聯絡⟦（號碼：{number}）⟧⟦，所稱的放貸機構是{institution}⟧⟦，合同或帳戶{contract}⟧⟦，所稱金額{claimed}元⟧。',
        en: 'I, {name}, was contacted in your name about a debt⟦ (number: {number})⟧⟦, said to be owed to {institution}⟧⟦, contract or account {contract}⟧⟦, in the sum of {claimed} yuan⟧.',
      },
    },
    { list: 'claims', lead: { 'zh-CN': '联系的经过：', 'zh-TW': '聯絡的經過：', en: 'How I was contacted:' } },
    {
      list: 'wishes',
      lead: {
        'zh-CN': '为核对清楚，请以书面方式提供：',
        'zh-TW': '為核對清楚，請以書面方式提供：',
        en: 'So that I can check, please give me in writing:',
      },
    },
    {
      text: {
        'zh-CN': '收到以上材料后，本人会与放贷机构核对，再商量怎样还款。本函不是对金额的确认，也不表示拒绝还款。',
        'zh-TW': '收到以上材料後，本人會與放貸機構核對，再商量怎樣還款。本函不是對金額的確認，也不表示拒絕還款。',
        en: 'With these I will check with the lender and then talk about repayment. This letter confirms no sum and is no refusal to pay.',
      },
    },
  ],
  after: {
    'zh-CN': '同时从官方渠道问一问放贷机构，是不是真的委托了这一家。',
    'zh-TW': '同時從官方管道問一問放貸機構，是不是真的委託了這一家。',
    en: 'Ask the lender through its official channel whether it really gave that mandate.',
  },
} as const satisfies LetterKind;
