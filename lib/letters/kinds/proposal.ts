import type { LetterKind } from '../types';

/** LET-3: the hardship as it is, and an offer within the means. Opens with the will to pay (seed S0-25). */
export default {
  id: 'proposal',
  title: { 'zh-CN': '我的困难和还款安排', 'zh-TW': '我的困難和還款安排', en: 'My situation and what I can pay' },
  heading: {
    'zh-CN': '关于申请调整还款安排的函',
    'zh-TW': '關於申請調整還款安排的函',
    en: 'Request for a changed repayment plan',
  },
  does: {
    'zh-CN': '说明真实的困难，提出一个做得到的还款安排。',
    'zh-TW': '說明真實的困難，提出一個做得到的還款安排。',
    en: 'Tells what is really hard and offers what you can keep.',
  },
  doesNot: {
    'zh-CN': '分期、延期要双方同意，对方可以不同意。谈成以前，利息和记录照原来的约定。',
    'zh-TW': '分期、延期要雙方同意，對方可以不同意。談成以前，利息和紀錄照原來的約定。',
    en: 'Instalments need both sides; they may say no. Until agreed, interest and records go on as contracted.',
  },
  to: 'lender',
  fields: [
    'name',
    'phone',
    'institution',
    'contract',
    'principal',
    'overdueSince',
    'reason',
    'proofs',
    'income',
    'living',
    'monthly',
    'months',
    'firstDay',
  ],
  needs: ['name', 'institution', 'reason', 'monthly'],
  claims: false,
  wishes: [
    {
      id: 'plan',
      text: {
        'zh-CN': '每月偿还{monthly}元⟦，共{months}期⟧⟦，从{firstDay}开始⟧。',
        'zh-TW': '每月償還{monthly}元⟦，共{months}期⟧⟦，從{firstDay}開始⟧。',
        en: 'To pay {monthly} yuan each month⟦, {months} times⟧⟦, from {firstDay}⟧.',
      },
      usual: true,
    },
    {
      id: 'card',
      text: {
        'zh-CN': '如果符合条件，请按个性化分期还款协议办理，期限和利息由双方协商。',
        'zh-TW': '如果符合條件，請按個性化分期還款協議辦理，期限和利息由雙方協商。',
        en: 'Where the conditions are met, a personal instalment agreement, with term and interest as we agree.',
      },
      law: ['xyk-70'],
    },
    {
      id: 'penalty',
      text: {
        'zh-CN': '协商期间的罚息和违约金，请酌情减少。',
        'zh-TW': '協商期間的罰息和違約金，請酌情減少。',
        en: 'To reduce default interest and penalties during the talks, as you see fit.',
      },
      law: ['mfd-585'],
    },
    {
      id: 'later',
      text: {
        'zh-CN': '如果不能分期，请考虑把还款日延后，具体时间可以再商量。',
        'zh-TW': '如果不能分期，請考慮把還款日延後，具體時間可以再商量。',
        en: 'If instalments are not possible, to consider a later due day, to be agreed.',
      },
      law: ['mfd-678'],
    },
    {
      id: 'person',
      text: {
        'zh-CN': '请指定一位联系人，并以书面方式答复。',
        'zh-TW': '請指定一位聯絡人，並以書面方式答覆。',
        en: 'To name one contact person and answer in writing.',
      },
      usual: true,
    },
    {
      id: 'sheet',
      text: {
        'zh-CN': '谈好以后，请给书面协议，写清总额、每期金额、利息怎样算、怎样报送信用记录。',
        'zh-TW': '談好以後，請給書面協議，寫清總額、每期金額、利息怎樣算、怎樣報送信用紀錄。',
        en: 'Once agreed, a written agreement with total, instalment, interest, and how it is reported.',
      },
      usual: true,
    },
  ],
  body: [
    {
      text: {
        'zh-CN':
          '本人{name}在贵公司有一笔借款⟦（合同或账户：{contract}）⟧⟦，尚欠本金{principal}元⟧。本人愿意还款，目前按原来的安排有困难，希望商量一个做得到的办法。',
        'zh-TW':
          '本人{name}在貴公司有一筆借款⟦（合同或帳戶：{contract}）⟧⟦，尚欠本金{principal}元⟧。本人願意還款，目前按原來的安排有困難，希望商量一個做得到的辦法。',
        en: 'I, {name}, have a loan with you⟦ (contract or account: {contract})⟧⟦, of which {principal} yuan principal are open⟧. I am willing to pay. As agreed so far I cannot, and would like to find a way that I can keep.',
      },
    },
    {
      with: ['overdueSince'],
      text: {
        'zh-CN': '从{overdueSince}起，本人没能按期还上。',
        'zh-TW': '從{overdueSince}起，本人沒能按期還上。',
        en: 'Since {overdueSince} I have not been able to pay on time.',
      },
    },
    {
      with: ['reason'],
      text: { 'zh-CN': '具体情况：{reason}', 'zh-TW': '具體情況：{reason}', en: 'What happened: {reason}' },
    },
    {
      with: ['proofs'],
      text: {
        'zh-CN': '可以提供的材料：{proofs}。',
        'zh-TW': '可以提供的材料：{proofs}。',
        en: 'Papers I can show: {proofs}.',
      },
    },
    {
      with: ['income', 'living'],
      text: {
        'zh-CN': '目前每月收入{income}元，必需支出{living}元。',
        'zh-TW': '目前每月收入{income}元，必需支出{living}元。',
        en: 'At present I have {income} yuan a month and need {living} yuan to live.',
      },
    },
    { list: 'wishes', lead: { 'zh-CN': '本人希望：', 'zh-TW': '本人希望：', en: 'I would like:' } },
    {
      text: {
        'zh-CN': '以上是本人目前的真实情况。情况好转时，本人会主动联系，商量加快还款。',
        'zh-TW': '以上是本人目前的真實情況。情況好轉時，本人會主動聯絡，商量加快還款。',
        en: 'This is my true situation at present. When it gets better I will tell you and talk about paying faster.',
      },
    },
  ],
  after: {
    'zh-CN': '发出以后记下日期。对方口头答应的，也请他们写下来。',
    'zh-TW': '發出以後記下日期。對方口頭答應的，也請他們寫下來。',
    en: 'Note the day it was sent. What they agree to by word, have it written.',
  },
} as const satisfies LetterKind;
