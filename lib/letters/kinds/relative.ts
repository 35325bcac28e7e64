import type { LetterKind } from '../types';

/** LET-6: what a third person saw and heard, in that person's own words. */
export default {
  id: 'relative',
  title: {
    'zh-CN': '被联系到的亲友、同事写的说明',
    'zh-TW': '被聯絡到的親友、同事寫的說明',
    en: 'Statement of a relative or colleague',
  },
  heading: { 'zh-CN': '情况说明', 'zh-TW': '情況說明', en: 'Statement' },
  does: {
    'zh-CN': '由被联系的人自己写下收到了什么，作为旁证。',
    'zh-TW': '由被聯絡的人自己寫下收到了什麼，作為旁證。',
    en: 'The person who was contacted writes what they received.',
  },
  doesNot: {
    'zh-CN': '代写、编写会让说明失去作用。写的人也不会因此承担债务。',
    'zh-TW': '代寫、編寫會讓說明失去作用。寫的人也不會因此承擔債務。',
    en: 'Written by somebody else it is worth nothing. The writer takes on no debt by it.',
  },
  to: null,
  fields: ['name', 'phone', 'relation', 'borrower', 'number', 'told', 'harm'],
  needs: ['name', 'relation', 'told'],
  claims: true,
  wishes: [
    {
      id: 'no-guarantor',
      text: {
        'zh-CN': '本人没有为这笔借款提供担保。',
        'zh-TW': '本人沒有為這筆借款提供擔保。',
        en: 'I gave no guarantee for this loan.',
      },
    },
    {
      id: 'no-consent',
      text: {
        'zh-CN': '本人没有同意对方使用本人的联系方式，请不要再就此事联系本人。',
        'zh-TW': '本人沒有同意對方使用本人的聯絡方式，請不要再就此事聯絡本人。',
        en: 'I did not agree to the use of my contact data; please do not contact me about this again.',
      },
      law: ['gbf-13', 'mfd-1033-1'],
    },
    {
      id: 'delete',
      text: {
        'zh-CN': '请说明本人信息的来源，并予以删除。',
        'zh-TW': '請說明本人資訊的來源，並予以刪除。',
        en: 'Please say where my data came from, and delete it.',
      },
      law: ['gbf-44-47'],
    },
  ],
  body: [
    {
      text: {
        'zh-CN': '本人{name}，是⟦{borrower}的⟧{relation}。以下是本人亲自看到、听到的情况。',
        'zh-TW': '本人{name}，是⟦{borrower}的⟧{relation}。以下是本人親自看到、聽到的情況。',
        en: 'I, {name}, am {relation}⟦ of {borrower}⟧. The following is what I saw and heard myself.',
      },
    },
    {
      with: ['number'],
      text: {
        'zh-CN': '联系本人的号码：{number}。',
        'zh-TW': '聯絡本人的號碼：{number}。',
        en: 'Number that contacted me: {number}.',
      },
    },
    { with: ['told'], text: { 'zh-CN': '经过：{told}', 'zh-TW': '經過：{told}', en: 'What happened: {told}' } },
    { list: 'claims', lead: { 'zh-CN': '留下的记录：', 'zh-TW': '留下的紀錄：', en: 'What was kept:' } },
    {
      with: ['harm'],
      text: { 'zh-CN': '造成的影响：{harm}', 'zh-TW': '造成的影響：{harm}', en: 'What it led to: {harm}' },
    },
    { list: 'wishes', lead: { 'zh-CN': '另外说明：', 'zh-TW': '另外說明：', en: 'In addition:' } },
    {
      text: {
        'zh-CN': '以上内容由本人书写，属实。需要时本人愿意说明情况。',
        'zh-TW': '以上內容由本人書寫，屬實。需要時本人願意說明情況。',
        en: 'I wrote this myself and it is true. If needed I will explain it.',
      },
    },
  ],
  after: {
    'zh-CN': '请写的人自己看一遍、签名，手机里的原始信息先不要删。',
    'zh-TW': '請寫的人自己看一遍、簽名，手機裡的原始訊息先不要刪。',
    en: 'Let the writer read and sign it, and keep the original messages on the phone.',
  },
} as const satisfies LetterKind;
