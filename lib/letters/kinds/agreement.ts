import type { LetterKind } from '../types';

/** LET-12: what was agreed by word, asked for in writing, with the seven points that later quarrels are about. */
export default {
  id: 'agreement',
  title: {
    'zh-CN': '谈好了，请写成书面协议',
    'zh-TW': '談好了，請寫成書面協議',
    en: 'We agreed: please put it in writing',
  },
  heading: {
    'zh-CN': '关于确认还款安排的函',
    'zh-TW': '關於確認還款安排的函',
    en: 'Confirmation of the repayment plan',
  },
  does: {
    'zh-CN': '把口头谈好的写下来，请对方逐项确认。',
    'zh-TW': '把口頭談好的寫下來，請對方逐項確認。',
    en: 'Writes down what was agreed by word and asks for confirmation, point by point.',
  },
  doesNot: {
    'zh-CN': '对方没有书面确认以前，还不算协议。超过时效的旧债，确认前先问 12348。',
    'zh-TW': '對方沒有書面確認以前，還不算協議。超過時效的舊債，確認前先問 12348。',
    en: 'Until they confirm it is no agreement. With a very old debt, ask 12348 before confirming.',
  },
  to: 'lender',
  fields: ['name', 'phone', 'institution', 'contract', 'talkDay', 'staff', 'total', 'monthly', 'months', 'firstDay'],
  needs: ['name', 'institution', 'total', 'monthly'],
  claims: true,
  wishes: [
    {
      id: 'creditor',
      text: {
        'zh-CN': '债权人是谁，款项付到哪个官方账户。',
        'zh-TW': '債權人是誰，款項付到哪個官方帳戶。',
        en: 'Who the creditor is, and to which official account to pay.',
      },
      usual: true,
    },
    {
      id: 'total',
      text: {
        'zh-CN': '应还总额，以及其中本金、利息、费用各多少。',
        'zh-TW': '應還總額，以及其中本金、利息、費用各多少。',
        en: 'The total, and what of it is principal, interest and fees.',
      },
      usual: true,
    },
    {
      id: 'each',
      text: { 'zh-CN': '每期的金额和日期。', 'zh-TW': '每期的金額和日期。', en: 'Sum and day of each instalment.' },
      usual: true,
    },
    {
      id: 'interest',
      text: {
        'zh-CN': '协议期间利息和罚息怎样计算，从哪天起不再计收。',
        'zh-TW': '協議期間利息和罰息怎樣計算，從哪天起不再計收。',
        en: 'How interest and default interest run meanwhile, and from when they stop.',
      },
      usual: true,
    },
    {
      id: 'report',
      text: {
        'zh-CN': '协议期间怎样报送信用记录。',
        'zh-TW': '協議期間怎樣報送信用紀錄。',
        en: 'How it is reported to the credit bureau meanwhile.',
      },
      usual: true,
    },
    {
      id: 'late',
      text: {
        'zh-CN': '万一某一期晚还，怎样处理。',
        'zh-TW': '萬一某一期晚還，怎樣處理。',
        en: 'What happens if an instalment is late.',
      },
      usual: true,
    },
    {
      id: 'settled',
      text: {
        'zh-CN': '还清后几日内出具结清证明。',
        'zh-TW': '還清後幾日內出具結清證明。',
        en: 'Within how many days after the last payment a settlement certificate is issued.',
      },
      usual: true,
    },
  ],
  body: [
    {
      text: {
        'zh-CN': '本人{name}⟦（合同或账户：{contract}）⟧⟦于{talkDay}⟧与贵公司⟦（{staff}）⟧商量了还款安排。',
        'zh-TW': '本人{name}⟦（合同或帳戶：{contract}）⟧⟦於{talkDay}⟧與貴公司⟦（{staff}）⟧商量了還款安排。',
        en: 'I, {name}⟦ (contract or account: {contract})⟧, talked with you⟦ ({staff})⟧ about repayment⟦ on {talkDay}⟧.',
      },
    },
    {
      text: {
        'zh-CN': '本人理解的内容：应还总额{total}元，每月偿还{monthly}元⟦，共{months}期⟧⟦，从{firstDay}开始⟧。',
        'zh-TW': '本人理解的內容：應還總額{total}元，每月償還{monthly}元⟦，共{months}期⟧⟦，從{firstDay}開始⟧。',
        en: 'As I understood it: {total} yuan in all, {monthly} yuan each month⟦, {months} times⟧⟦, from {firstDay}⟧.',
      },
    },
    { list: 'claims', lead: { 'zh-CN': '商量的记录：', 'zh-TW': '商量的紀錄：', en: 'Records of the talk:' } },
    {
      list: 'wishes',
      lead: {
        'zh-CN': '请以书面方式确认以下各项：',
        'zh-TW': '請以書面方式確認以下各項：',
        en: 'Please confirm in writing:',
      },
    },
    {
      text: {
        'zh-CN': '书面协议生效后，本人按约定还款。在此以前，本函只是确认商量的内容。',
        'zh-TW': '書面協議生效後，本人按約定還款。在此以前，本函只是確認商量的內容。',
        en: 'Once the written agreement is in force I will pay as agreed. Until then this letter only confirms what was talked about.',
      },
    },
  ],
  after: {
    'zh-CN': '拿到书面协议，逐项看过再付第一期。每次还款都留凭证。',
    'zh-TW': '拿到書面協議，逐項看過再付第一期。每次還款都留憑證。',
    en: 'With the written agreement, check each point before the first payment. Keep every receipt.',
  },
} as const satisfies LetterKind;
