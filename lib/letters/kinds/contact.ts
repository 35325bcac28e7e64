import type { LetterKind } from '../types';

/** LET-1: when, how and whom to contact. It limits the manner; it cannot end reminders, and says so. */
export default {
  id: 'contact',
  title: { 'zh-CN': '请按这样的方式联系我', 'zh-TW': '請按這樣的方式聯絡我', en: 'Please contact me this way' },
  heading: {
    'zh-CN': '关于联系方式和时间的说明',
    'zh-TW': '關於聯絡方式和時間的說明',
    en: 'How and when to contact me',
  },
  does: {
    'zh-CN': '说清楚什么时间、用什么方式联系您本人，请对方停下不当的做法。',
    'zh-TW': '說清楚什麼時間、用什麼方式聯絡您本人，請對方停下不當的做法。',
    en: 'Says when and how to reach you, and asks them to stop improper conduct.',
  },
  doesNot: {
    'zh-CN': '正当的还款提醒不会因此停下，欠款也不会改变。',
    'zh-TW': '正當的還款提醒不會因此停下，欠款也不會改變。',
    en: 'Proper reminders go on, and the debt does not change.',
  },
  to: 'lender',
  fields: ['name', 'phone', 'institution', 'contract', 'collector', 'number', 'hours', 'channel'],
  needs: ['name', 'institution'],
  claims: true,
  wishes: [
    {
      id: 'only-me',
      text: {
        'zh-CN': '请只与本人联系。与这笔借款无关的家人、同事和单位，请不要联系，也不要向他们透露欠款。',
        'zh-TW': '請只與本人聯絡。與這筆借款無關的家人、同事和單位，請不要聯絡，也不要向他們透露欠款。',
        en: 'Please contact me only. Please do not contact family, colleagues or my employer who have no part in this loan, and do not tell them about the debt.',
      },
      law: ['xyk-68', 'cf-2024', 'xd-2025', 'mfd-1032'],
      usual: true,
    },
    {
      id: 'words',
      text: {
        'zh-CN': '请使用平和、真实的说法，不使用辱骂、恐吓的话，也不夸大后果。',
        'zh-TW': '請使用平和、真實的說法，不使用辱罵、恐嚇的話，也不誇大後果。',
        en: 'Please use calm and true words: no insults, no intimidation, no exaggerated consequences.',
      },
      law: ['xb2022-41', 'mfd-1024'],
      usual: true,
    },
    {
      id: 'often',
      text: {
        'zh-CN': '请合理安排联系的次数，不要反复拨打或群发消息。',
        'zh-TW': '請合理安排聯絡的次數，不要反覆撥打或群發訊息。',
        en: 'Please keep contacts to a reasonable number, without repeated calls or bulk messages.',
      },
      law: ['mfd-1033-1'],
    },
    {
      id: 'night',
      text: {
        'zh-CN': '22:00 至次日 8:00 请不要打电话、发消息或上门。',
        'zh-TW': '22:00 至次日 8:00 請不要打電話、發訊息或上門。',
        en: 'Between 22:00 and 8:00 please do not call, write or visit.',
      },
      law: ['gbt-hours', 'cba-hours'],
    },
    {
      id: 'who',
      text: {
        'zh-CN': '每次联系时，请说明公司名称、人员姓名或工号，以及受哪一家委托。',
        'zh-TW': '每次聯絡時，請說明公司名稱、人員姓名或工號，以及受哪一家委託。',
        en: 'With each contact, please give company, name or staff number, and on whose behalf.',
      },
    },
    {
      id: 'written',
      text: {
        'zh-CN': '重要的事项请用书面或短信告诉本人。',
        'zh-TW': '重要的事項請用書面或簡訊告訴本人。',
        en: 'Please tell me important matters in writing or by text.',
      },
    },
  ],
  body: [
    {
      text: {
        'zh-CN': '本人{name}在贵公司有一笔借款⟦（合同或账户：{contract}）⟧。本人愿意沟通还款，为了沟通顺利，说明如下。',
        'zh-TW': '本人{name}在貴公司有一筆借款⟦（合同或帳戶：{contract}）⟧。本人願意溝通還款，為了溝通順利，說明如下。',
        en: 'I, {name}, have a loan with you⟦ (contract or account: {contract})⟧. I am willing to talk about repayment. So that we can, I would like to say the following.',
      },
    },
    {
      with: ['hours'],
      text: {
        'zh-CN': '方便联系的时间：{hours}。',
        'zh-TW': '方便聯絡的時間：{hours}。',
        en: 'When to reach me: {hours}.',
      },
    },
    {
      with: ['channel'],
      text: {
        'zh-CN': '方便联系的方式：{channel}。',
        'zh-TW': '方便聯絡的方式：{channel}。',
        en: 'How to reach me: {channel}.',
      },
    },
    {
      with: ['number'],
      text: {
        'zh-CN': '此前联系本人的号码：{number}⟦，自称{collector}⟧。',
        'zh-TW': '此前聯絡本人的號碼：{number}⟦，自稱{collector}⟧。',
        en: 'Numbers used so far: {number}⟦, in the name of {collector}⟧.',
      },
    },
    {
      list: 'claims',
      lead: { 'zh-CN': '此前有过以下情况：', 'zh-TW': '此前有過以下情況：', en: 'So far this has happened:' },
    },
    {
      list: 'wishes',
      lead: {
        'zh-CN': '因此请贵公司和受托的单位：',
        'zh-TW': '因此請貴公司和受託的單位：',
        en: 'I therefore ask you, and those who act for you:',
      },
    },
    {
      text: {
        'zh-CN': '本人了解债权人可以依法提醒和催收。本函只涉及联系的方式，不影响双方的债权债务，也不表示拒绝还款。',
        'zh-TW': '本人瞭解債權人可以依法提醒和催收。本函只涉及聯絡的方式，不影響雙方的債權債務，也不表示拒絕還款。',
        en: 'I know that a creditor may lawfully remind and collect. This letter is about the manner only; it does not change what is owed and is no refusal to pay.',
      },
    },
  ],
  after: {
    'zh-CN': '从机构官方应用或客服渠道发出，把发送的画面也存为证据。',
    'zh-TW': '從機構官方應用程式或客服管道發出，把傳送的畫面也存為證據。',
    en: "Send it through the lender's official app or service, and keep a picture of the sending.",
  },
} as const satisfies LetterKind;
