import type { LetterKind } from '../types';

/** LET-7: the first complaint goes to the lender itself; name, contact, request, facts, basis (投诉办法 art. 13). */
export default {
  id: 'complaint',
  title: { 'zh-CN': '向机构投诉', 'zh-TW': '向機構投訴', en: 'Complain to the lender' },
  heading: { 'zh-CN': '消费投诉书', 'zh-TW': '消費投訴書', en: 'Complaint' },
  does: {
    'zh-CN': '把发生的事、证据和请求写清楚，请机构核查并书面答复。',
    'zh-TW': '把發生的事、證據和請求寫清楚，請機構核查並書面答覆。',
    en: 'Sets out facts, evidence and requests, and asks for a written answer.',
  },
  doesNot: {
    'zh-CN': '投诉期间照常计息，欠款不会因此减少。',
    'zh-TW': '投訴期間照常計息，欠款不會因此減少。',
    en: 'Interest goes on during a complaint, and the debt does not shrink.',
  },
  to: 'lender',
  fields: ['name', 'phone', 'address', 'institution', 'contract', 'collector', 'number', 'harm'],
  needs: ['name', 'phone', 'institution'],
  claims: true,
  topics: 'lender',
  wishes: [
    {
      id: 'stop',
      text: {
        'zh-CN': '核查上述联系，停止其中不当的做法。',
        'zh-TW': '核查上述聯絡，停止其中不當的做法。',
        en: 'To look into these contacts and end what was improper.',
      },
      usual: true,
    },
    {
      id: 'third',
      text: {
        'zh-CN': '不再联系与借款无关的家人、同事和单位。',
        'zh-TW': '不再聯絡與借款無關的家人、同事和單位。',
        en: 'No more contact with family, colleagues or employer who have no part in the loan.',
      },
    },
    {
      id: 'amount',
      text: { 'zh-CN': '核对并更正欠款金额。', 'zh-TW': '核對並更正欠款金額。', en: 'To check and correct the sum.' },
    },
    {
      id: 'person',
      text: {
        'zh-CN': '指定一位联系人，与本人商量还款。',
        'zh-TW': '指定一位聯絡人，與本人商量還款。',
        en: 'To name a contact person for talks on repayment.',
      },
    },
    {
      id: 'records',
      text: {
        'zh-CN': '保存相关的通话和催收记录，以备核查。',
        'zh-TW': '保存相關的通話和催收紀錄，以備核查。',
        en: 'To keep the call and collection records on this.',
      },
    },
    {
      id: 'written',
      text: {
        'zh-CN': '以书面方式答复核查结果。',
        'zh-TW': '以書面方式答覆核查結果。',
        en: 'To answer in writing what was found.',
      },
      usual: true,
    },
  ],
  body: [
    {
      text: {
        'zh-CN':
          '投诉人{name}，联系电话{phone}⟦，通信地址{address}⟧。被投诉机构{institution}⟦，合同或账户{contract}⟧⟦，受托催收单位{collector}⟧⟦，使用的号码{number}⟧。',
        'zh-TW':
          '投訴人{name}，聯絡電話{phone}⟦，通訊地址{address}⟧。被投訴機構{institution}⟦，合同或帳戶{contract}⟧⟦，受託催收單位{collector}⟧⟦，使用的號碼{number}⟧。',
        en: 'Complainant {name}, telephone {phone}⟦, address {address}⟧. About {institution}⟦, contract or account {contract}⟧⟦, agency {collector}⟧⟦, numbers used {number}⟧.',
      },
    },
    { list: 'claims', lead: { 'zh-CN': '事实经过：', 'zh-TW': '事實經過：', en: 'Facts:' } },
    {
      with: ['harm'],
      text: { 'zh-CN': '造成的影响：{harm}', 'zh-TW': '造成的影響：{harm}', en: 'What it led to: {harm}' },
    },
    {
      law: 'lender',
      lawOf: 'act',
      text: {
        'zh-CN': '供核查时对照的规定：{law}。',
        'zh-TW': '供核查時對照的規定：{law}。',
        en: 'Rules to compare with: {law}.',
      },
    },
    { list: 'wishes', lead: { 'zh-CN': '投诉请求：', 'zh-TW': '投訴請求：', en: 'Requests:' } },
    {
      law: ['tousu-2020-3'],
      text: {
        'zh-CN': '请按照{law}受理并答复。',
        'zh-TW': '請按照{law}受理並答覆。',
        en: 'Please accept and answer this under {law}.',
      },
    },
    {
      text: {
        'zh-CN': '以上事实有所列证据，是否属于违规请贵公司核查。本人愿意继续商量还款。',
        'zh-TW': '以上事實有所列證據，是否屬於違規請貴公司核查。本人願意繼續商量還款。',
        en: 'The facts rest on the evidence listed; whether rules were broken is for you to examine. I am willing to go on talking about repayment.',
      },
    },
  ],
  after: {
    'zh-CN': '从官方渠道提交，记下投诉编号和日期。一般 15 日答复，复杂的 30 日。',
    'zh-TW': '從官方管道提交，記下投訴編號和日期。一般 15 日答覆，複雜的 30 日。',
    en: 'Hand it in through the official channel and note number and day. Usually 15 days, complex cases 30.',
  },
} as const satisfies LetterKind;
