import type { LetterKind } from '../types';

/** LET-9: for threats, stalking, intrusion, fraud. The clause follows the day of the act (seed S3-12). */
export default {
  id: 'police',
  title: { 'zh-CN': '报警时用的情况说明', 'zh-TW': '報警時用的情況說明', en: 'Statement for the police' },
  heading: { 'zh-CN': '报案情况说明', 'zh-TW': '報案情況說明', en: 'Statement for a police report' },
  does: {
    'zh-CN': '按时间写清楚谁、什么时候、说了什么、做了什么，附上证据编号。',
    'zh-TW': '按時間寫清楚誰、什麼時候、說了什麼、做了什麼，附上證據編號。',
    en: 'Who, when, what was said and done, in order, with evidence numbers.',
  },
  doesNot: {
    'zh-CN': '是否立案、怎样处理由公安机关决定。普通的欠款催收不归公安管。',
    'zh-TW': '是否立案、怎樣處理由公安機關決定。普通的欠款催收不歸公安管。',
    en: 'Whether and how to act is for the police. Ordinary collection is not their matter.',
  },
  to: 'police',
  fields: ['name', 'phone', 'address', 'station', 'institution', 'collector', 'number', 'harm'],
  needs: ['name', 'phone'],
  claims: true,
  topics: 'police',
  wishes: [
    {
      id: 'accept',
      text: {
        'zh-CN': '请依法受理；认为不属于治安管理的，请告知理由。',
        'zh-TW': '請依法受理；認為不屬於治安管理的，請告知理由。',
        en: 'To take up the report, or say why it is none.',
      },
      law: ['za2025-90'],
      usual: true,
    },
    {
      id: 'receipt',
      text: { 'zh-CN': '请出具接报案的回执。', 'zh-TW': '請出具接報案的回執。', en: 'A receipt for the report.' },
      usual: true,
    },
    {
      id: 'no-contact',
      text: {
        'zh-CN': '对跟踪、纠缠的行为，请责令对方不得接触本人。',
        'zh-TW': '對跟蹤、糾纏的行為，請責令對方不得接觸本人。',
        en: 'For stalking or pestering, an order not to approach me.',
      },
      law: ['za2025-50-2'],
      lawOf: 'act',
    },
  ],
  body: [
    {
      text: {
        'zh-CN': '报案人{name}，联系电话{phone}⟦，住址{address}⟧。',
        'zh-TW': '報案人{name}，聯絡電話{phone}⟦，住址{address}⟧。',
        en: 'Reported by {name}, telephone {phone}⟦, living at {address}⟧.',
      },
    },
    {
      with: ['number'],
      text: {
        'zh-CN': '对方使用的号码：{number}⟦，自称{collector}⟧⟦，所称的放贷机构是{institution}⟧。',
        'zh-TW': '對方使用的號碼：{number}⟦，自稱{collector}⟧⟦，所稱的放貸機構是{institution}⟧。',
        en: 'Numbers used: {number}⟦, in the name of {collector}⟧⟦, said to act for {institution}⟧.',
      },
    },
    {
      list: 'claims',
      lead: {
        'zh-CN': '经过（按时间先后）：',
        'zh-TW': '經過（按時間先後）：',
        en: 'What happened, in order of time:',
      },
    },
    {
      with: ['harm'],
      text: { 'zh-CN': '造成的影响：{harm}', 'zh-TW': '造成的影響：{harm}', en: 'What it led to: {harm}' },
    },
    {
      law: 'police',
      lawOf: 'act',
      text: {
        'zh-CN': '供参考的规定：{law}。是否适用，由公安机关认定。',
        'zh-TW': '供參考的規定：{law}。是否適用，由公安機關認定。',
        en: 'Rules for reference: {law}. Whether they apply is for the police to decide.',
      },
    },
    { list: 'wishes', lead: { 'zh-CN': '请求：', 'zh-TW': '請求：', en: 'Requests:' } },
    {
      text: {
        'zh-CN': '本人对以上内容的真实性负责，原始信息保留在手机中，可以当面出示。',
        'zh-TW': '本人對以上內容的真實性負責，原始訊息保留在手機中，可以當面出示。',
        en: 'I answer for the truth of this. The originals are on my phone and can be shown.',
      },
    },
  ],
  after: {
    'zh-CN': '人身有危险时先拨 110，不用等写完。报案后记下回执编号，拍照存证。',
    'zh-TW': '人身有危險時先撥 110，不用等寫完。報案後記下回執編號，拍照存證。',
    en: 'In danger, call 110 first. Afterwards note the number of the receipt and keep a picture.',
  },
} as const satisfies LetterKind;
