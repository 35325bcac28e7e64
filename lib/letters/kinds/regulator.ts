import type { LetterKind } from '../types';

/** LET-8: after the lender; the regulator passes on and watches, mediation needs both sides. */
export default {
  id: 'regulator',
  title: {
    'zh-CN': '向监管反映，并申请调解',
    'zh-TW': '向監管反映，並申請調解',
    en: 'Tell the regulator and ask for mediation',
  },
  heading: { 'zh-CN': '情况反映和调解申请', 'zh-TW': '情況反映和調解申請', en: 'Report and request for mediation' },
  does: {
    'zh-CN': '机构答复以后仍不认同时，把经过和证据交给监管部门，也可以请求调解。',
    'zh-TW': '機構答覆以後仍不認同時，把經過和證據交給監管部門，也可以請求調解。',
    en: 'When the answer of the lender does not help: facts and evidence for the regulator, and mediation if wished.',
  },
  doesNot: {
    'zh-CN': '监管部门不替代法院判断欠款多少，调解也要双方愿意。',
    'zh-TW': '監管部門不替代法院判斷欠款多少，調解也要雙方願意。',
    en: 'The regulator does not decide the debt, and mediation needs both sides.',
  },
  to: 'regulator',
  fields: [
    'name',
    'phone',
    'address',
    'institution',
    'contract',
    'collector',
    'number',
    'complaintDay',
    'complaintNumber',
    'answer',
    'harm',
  ],
  needs: ['name', 'phone', 'institution'],
  claims: true,
  topics: 'lender',
  wishes: [
    {
      id: 'examine',
      text: {
        'zh-CN': '请核查机构及其委托单位的催收行为。',
        'zh-TW': '請核查機構及其委託單位的催收行為。',
        en: 'To examine the conduct of the lender and those who act for it.',
      },
      usual: true,
    },
    {
      id: 'urge',
      text: {
        'zh-CN': '请督促机构对投诉作出书面答复。',
        'zh-TW': '請督促機構對投訴作出書面答覆。',
        en: 'To see to it that the lender answers the complaint in writing.',
      },
    },
    {
      id: 'mediate',
      text: {
        'zh-CN': '就还款安排申请调解。',
        'zh-TW': '就還款安排申請調解。',
        en: 'Mediation on the repayment plan.',
      },
    },
    {
      id: 'amount',
      text: {
        'zh-CN': '请督促机构核对欠款金额和收费。',
        'zh-TW': '請督促機構核對欠款金額和收費。',
        en: 'To have the lender check sum and charges.',
      },
    },
  ],
  body: [
    {
      text: {
        'zh-CN':
          '反映人{name}，联系电话{phone}⟦，通信地址{address}⟧。被反映机构{institution}⟦，合同或账户{contract}⟧⟦，受托催收单位{collector}⟧⟦，使用的号码{number}⟧。',
        'zh-TW':
          '反映人{name}，聯絡電話{phone}⟦，通訊地址{address}⟧。被反映機構{institution}⟦，合同或帳戶{contract}⟧⟦，受託催收單位{collector}⟧⟦，使用的號碼{number}⟧。',
        en: 'Reported by {name}, telephone {phone}⟦, address {address}⟧. About {institution}⟦, contract or account {contract}⟧⟦, agency {collector}⟧⟦, numbers used {number}⟧.',
      },
    },
    {
      with: ['complaintDay'],
      text: {
        'zh-CN': '本人已于{complaintDay}向该机构投诉⟦（编号{complaintNumber}）⟧。⟦机构的答复：{answer}⟧',
        'zh-TW': '本人已於{complaintDay}向該機構投訴⟦（編號{complaintNumber}）⟧。⟦機構的答覆：{answer}⟧',
        en: 'I complained to the institution on {complaintDay}⟦ (number {complaintNumber})⟧. ⟦Its answer: {answer}⟧',
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
    { list: 'wishes', lead: { 'zh-CN': '请求：', 'zh-TW': '請求：', en: 'Requests:' } },
    {
      text: {
        'zh-CN': '以上事实有所列证据，是否属于违规请核查。本人愿意依法还款，也愿意接受调解。',
        'zh-TW': '以上事實有所列證據，是否屬於違規請核查。本人願意依法還款，也願意接受調解。',
        en: 'The facts rest on the evidence listed; whether rules were broken is for you to examine. I am willing to repay as the law asks, and open to mediation.',
      },
    },
  ],
  after: {
    'zh-CN': '先向机构投诉过，再走这一步更顺。在「去哪里」里看该找哪一家。',
    'zh-TW': '先向機構投訴過，再走這一步更順。在「去哪裡」裡看該找哪一家。',
    en: 'It goes better after a complaint to the lender. “Where to turn” names the right place.',
  },
} as const satisfies LetterKind;
