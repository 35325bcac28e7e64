import type { LetterKind } from '../types';

/** LET-10: a brief for a lawyer or legal aid. It never imitates a lawyer's letter (seed S0-17). */
export default {
  id: 'lawyer',
  title: {
    'zh-CN': '给律师或法律援助看的情况简述',
    'zh-TW': '給律師或法律援助看的情況簡述',
    en: 'Brief for a lawyer or legal aid',
  },
  heading: { 'zh-CN': '情况简述', 'zh-TW': '情況簡述', en: 'Brief' },
  does: {
    'zh-CN': '一页纸说清是哪笔债、发生了什么、手上有什么，问的时候省时间。',
    'zh-TW': '一頁紙說清是哪筆債、發生了什麼、手上有什麼，問的時候省時間。',
    en: 'One page on the debt, what happened and what you hold, to save time when asking.',
  },
  doesNot: {
    'zh-CN': '它不是律师函。普通债务纠纷不一定能得到指派律师。',
    'zh-TW': '它不是律師函。普通債務糾紛不一定能得到指派律師。',
    en: "It is no lawyer's letter. Ordinary debt matters do not always get an assigned lawyer.",
  },
  to: null,
  fields: [
    'name',
    'phone',
    'institution',
    'contract',
    'principal',
    'claimed',
    'overdueSince',
    'collector',
    'paper',
    'harm',
    'question',
  ],
  needs: ['name', 'question'],
  claims: true,
  wishes: [],
  body: [
    {
      text: {
        'zh-CN': '当事人：{name}⟦，电话{phone}⟧。',
        'zh-TW': '當事人：{name}⟦，電話{phone}⟧。',
        en: 'Person concerned: {name}⟦, telephone {phone}⟧.',
      },
    },
    {
      with: ['institution'],
      text: {
        'zh-CN':
          '债务：放贷机构{institution}⟦，合同或账户{contract}⟧⟦，尚欠本金{principal}元⟧⟦，对方所称金额{claimed}元⟧⟦，从{overdueSince}起未还⟧⟦，催收单位{collector}⟧。',
        'zh-TW':
          '債務：放貸機構{institution}⟦，合同或帳戶{contract}⟧⟦，尚欠本金{principal}元⟧⟦，對方所稱金額{claimed}元⟧⟦，從{overdueSince}起未還⟧⟦，催收單位{collector}⟧。',
        en: 'Debt: lender {institution}⟦, contract or account {contract}⟧⟦, principal open {principal} yuan⟧⟦, claimed {claimed} yuan⟧⟦, unpaid since {overdueSince}⟧⟦, agency {collector}⟧.',
      },
    },
    {
      with: ['paper'],
      text: {
        'zh-CN': '收到的法院文书：{paper}。',
        'zh-TW': '收到的法院文書：{paper}。',
        en: 'Court papers received: {paper}.',
      },
    },
    { list: 'claims', lead: { 'zh-CN': '经过：', 'zh-TW': '經過：', en: 'What happened:' } },
    { with: ['harm'], text: { 'zh-CN': '影响：{harm}', 'zh-TW': '影響：{harm}', en: 'What it led to: {harm}' } },
    {
      with: ['question'],
      text: { 'zh-CN': '想问的事：{question}', 'zh-TW': '想問的事：{question}', en: 'What I want to ask: {question}' },
    },
    {
      text: {
        'zh-CN': '以上由本人整理，供咨询时参考，不是法律意见。',
        'zh-TW': '以上由本人整理，供諮詢時參考，不是法律意見。',
        en: 'Put together by myself for a first talk; this is no legal opinion.',
      },
    },
  ],
  after: {
    'zh-CN': '12348 可以免费咨询。真的传票和支付令有期限，先问这一件。',
    'zh-TW': '12348 可以免費諮詢。真的傳票和支付令有期限，先問這一件。',
    en: '12348 gives free advice. A real summons or payment order has a deadline: ask about that first.',
  },
} as const satisfies LetterKind;
