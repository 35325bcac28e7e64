import type { LetterKind } from '../types';

/** LET-5: this sum does not match. */
export default {
  id: 'dispute',
  title: { 'zh-CN': '这笔金额我有异议', 'zh-TW': '這筆金額我有異議', en: 'I object to this sum' },
  heading: { 'zh-CN': '关于欠款金额异议的函', 'zh-TW': '關於欠款金額異議的函', en: 'Objection to the sum claimed' },
  does: {
    'zh-CN': '指出哪一项对不上，请机构核查并书面答复。',
    'zh-TW': '指出哪一項對不上，請機構核查並書面答覆。',
    en: 'Says which item does not match and asks for a check in writing.',
  },
  doesNot: {
    'zh-CN': '没有争议的本金和合法利息仍要还，利率偏高也不等于不用还。',
    'zh-TW': '沒有爭議的本金和合法利息仍要還，利率偏高也不等於不用還。',
    en: 'Undisputed principal and lawful interest stay due, also where the rate seems high.',
  },
  to: 'lender',
  fields: ['name', 'phone', 'institution', 'contract', 'claimed', 'own', 'differs'],
  needs: ['name', 'institution', 'claimed', 'differs'],
  claims: true,
  wishes: [
    {
      id: 'check',
      text: {
        'zh-CN': '核查上述各项，说明计算方法和依据。',
        'zh-TW': '核查上述各項，說明計算方法和依據。',
        en: 'To check these items and explain how each was reckoned.',
      },
      usual: true,
    },
    {
      id: 'correct',
      text: {
        'zh-CN': '确有差错的，更正金额并退回多收的部分。',
        'zh-TW': '確有差錯的，更正金額並退回多收的部分。',
        en: 'Where there is an error, to correct the sum and return what was overpaid.',
      },
      usual: true,
    },
    {
      id: 'prededucted',
      text: {
        'zh-CN': '放款时预先扣下的部分，请按实际到账的金额计算本金。',
        'zh-TW': '放款時預先扣下的部分，請按實際到帳的金額計算本金。',
        en: 'To reckon the principal from what was really paid out, where part was kept back.',
      },
      law: ['mfd-670'],
    },
    {
      id: 'penalty',
      text: {
        'zh-CN': '罚息和违约金明显偏高的部分，请予以减少。',
        'zh-TW': '罰息和違約金明顯偏高的部分，請予以減少。',
        en: 'To reduce default interest and penalties where they are clearly high.',
      },
      law: ['mfd-585'],
    },
    {
      id: 'terms',
      text: {
        'zh-CN': '没有提示说明过的收费条款，请说明签约时怎样提示。',
        'zh-TW': '沒有提示說明過的收費條款，請說明簽約時怎樣提示。',
        en: 'For charges that were not pointed out, to say how this was done at signing.',
      },
      law: ['mfd-496-497'],
    },
    {
      id: 'report',
      text: {
        'zh-CN': '核查期间，请按真实情况报送信用信息。',
        'zh-TW': '核查期間，請按真實情況報送信用資訊。',
        en: 'To report true credit information while this is checked.',
      },
      law: ['zx-13-15-16'],
    },
  ],
  body: [
    {
      text: {
        'zh-CN':
          '本人{name}在贵公司有一笔借款⟦（合同或账户：{contract}）⟧。贵公司通知的金额为{claimed}元⟦，按本人的记录应为{own}元⟧，两者对不上。',
        'zh-TW':
          '本人{name}在貴公司有一筆借款⟦（合同或帳戶：{contract}）⟧。貴公司通知的金額為{claimed}元⟦，按本人的紀錄應為{own}元⟧，兩者對不上。',
        en: 'I, {name}, have a loan with you⟦ (contract or account: {contract})⟧. You claim {claimed} yuan⟦; by my records it is {own} yuan⟧. These do not match.',
      },
    },
    {
      with: ['differs'],
      text: {
        'zh-CN': '有异议的地方：{differs}',
        'zh-TW': '有異議的地方：{differs}',
        en: 'What I object to: {differs}',
      },
    },
    { list: 'claims', lead: { 'zh-CN': '相关的记录：', 'zh-TW': '相關的紀錄：', en: 'Records on this:' } },
    { list: 'wishes', lead: { 'zh-CN': '请贵公司：', 'zh-TW': '請貴公司：', en: 'I ask you:' } },
    {
      text: {
        'zh-CN': '没有异议的部分，本人愿意继续商量还款。请以书面方式答复。',
        'zh-TW': '沒有異議的部分，本人願意繼續商量還款。請以書面方式答覆。',
        en: 'On what is not in dispute I am willing to go on talking about repayment. Please answer in writing.',
      },
    },
  ],
  after: {
    'zh-CN': '没有争议的部分可以先商量。回复收到后，和这封信放在一起。',
    'zh-TW': '沒有爭議的部分可以先商量。回覆收到後，和這封信放在一起。',
    en: 'Talk about the undisputed part meanwhile. Keep their answer with this letter.',
  },
} as const satisfies LetterKind;
