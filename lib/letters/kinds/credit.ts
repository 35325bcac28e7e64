import type { LetterKind } from '../types';

/** LET-11: for errors and omissions only; a true record cannot be objected away. */
export default {
  id: 'credit',
  title: {
    'zh-CN': '信用报告有错，提出异议',
    'zh-TW': '信用報告有錯，提出異議',
    en: 'Object to an error in the credit report',
  },
  heading: { 'zh-CN': '个人信用报告异议申请', 'zh-TW': '個人信用報告異議申請', en: 'Objection to a credit report' },
  does: {
    'zh-CN': '对报告里的错误、遗漏提出异议，自己办，不收费。',
    'zh-TW': '對報告裡的錯誤、遺漏提出異議，自己辦，不收費。',
    en: 'Objects to an error or omission. You do it yourself, free of charge.',
  },
  doesNot: {
    'zh-CN': '真实的逾期记录不能靠异议删除。收费“修复”的，都不可信。',
    'zh-TW': '真實的逾期紀錄不能靠異議刪除。收費「修復」的，都不可信。',
    en: 'A true record cannot be deleted this way. Paid “repair” is not to be trusted.',
  },
  to: 'bureau',
  fields: ['name', 'phone', 'address', 'institution', 'contract', 'entry', 'wrong', 'right', 'proofs'],
  needs: ['name', 'phone', 'entry', 'wrong', 'right'],
  claims: true,
  wishes: [
    {
      id: 'check',
      text: {
        'zh-CN': '核查上述条目并书面答复。',
        'zh-TW': '核查上述條目並書面答覆。',
        en: 'To check the entry and answer in writing.',
      },
      usual: true,
    },
    {
      id: 'correct',
      text: {
        'zh-CN': '确有错误、遗漏的，予以更正。',
        'zh-TW': '確有錯誤、遺漏的，予以更正。',
        en: 'Where there is an error or omission, to correct it.',
      },
      usual: true,
    },
    {
      id: 'mark',
      text: {
        'zh-CN': '核查期间作异议标注。',
        'zh-TW': '核查期間作異議標註。',
        en: 'To mark it as disputed meanwhile.',
      },
      usual: true,
    },
  ],
  body: [
    {
      text: {
        'zh-CN': '申请人{name}，联系电话{phone}⟦，通信地址{address}⟧。',
        'zh-TW': '申請人{name}，聯絡電話{phone}⟦，通訊地址{address}⟧。',
        en: 'Applicant {name}, telephone {phone}⟦, address {address}⟧.',
      },
    },
    {
      text: {
        'zh-CN': '有异议的条目：{entry}⟦，报送机构{institution}⟧⟦，合同或账户{contract}⟧。',
        'zh-TW': '有異議的條目：{entry}⟦，報送機構{institution}⟧⟦，合同或帳戶{contract}⟧。',
        en: 'Entry: {entry}⟦, reported by {institution}⟧⟦, contract or account {contract}⟧.',
      },
    },
    { text: { 'zh-CN': '错在哪里：{wrong}', 'zh-TW': '錯在哪裡：{wrong}', en: 'What is wrong: {wrong}' } },
    { text: { 'zh-CN': '应当是：{right}', 'zh-TW': '應當是：{right}', en: 'What it should say: {right}' } },
    {
      with: ['proofs'],
      text: {
        'zh-CN': '可以提供的材料：{proofs}。',
        'zh-TW': '可以提供的材料：{proofs}。',
        en: 'Papers I can show: {proofs}.',
      },
    },
    { list: 'claims', lead: { 'zh-CN': '相关的记录：', 'zh-TW': '相關的紀錄：', en: 'Records on this:' } },
    { list: 'wishes', lead: { 'zh-CN': '请求：', 'zh-TW': '請求：', en: 'Requests:' } },
    {
      law: ['zx-25-26-29', 'mfd-1029'],
      text: { 'zh-CN': '依据：{law}。', 'zh-TW': '依據：{law}。', en: 'Basis: {law}.' },
    },
    {
      text: {
        'zh-CN': '申请人保证所述属实，材料真实。',
        'zh-TW': '申請人保證所述屬實，材料真實。',
        en: 'What I state is true and my papers are genuine.',
      },
    },
  ],
  after: {
    'zh-CN': '交给征信中心或报送机构，记下日期。20 日内会有书面答复。',
    'zh-TW': '交給徵信中心或報送機構，記下日期。20 日內會有書面答覆。',
    en: 'Hand it to the bureau or the reporting institution and note the day. The answer comes within 20 days.',
  },
} as const satisfies LetterKind;
