import type { Rule } from '../types';

export default {
  id: 'legal-action-notice',
  signal: 'legal_action_notice',
  severity: 'info',
  confidence: 'high',
  patterns: [
    {
      p: '{suit_will} ~10 {suit_act}',
      kinds: ['reminder', 'collection'],
      unless: ['clause_word'],
    },
    {
      p: '{suit_will} ~14 {court_body} ~14 (起诉|提起诉讼|提起民事诉讼|递交|提交|申请|立案|主张)',
      kinds: ['reminder', 'collection'],
      unless: ['clause_word'],
    },
    {
      p: '{court_body} ~6 (起诉|提起诉讼|提起民事诉讼|立案)',
      kinds: ['reminder', 'collection'],
      unless: ['clause_word'],
    },
    {
      p: '(向|已向|拟向|将向) ~12 {court_body} ~8 (申请|递交|提交|提起)',
      kinds: ['reminder', 'collection'],
      unless: ['clause_word'],
    },
    {
      p: '(采用|采取|通过|运用|启动|走) ~6 (仲裁|诉讼|起诉|支付令) ~6 (手段|方式|途径|程序|措施|流程)',
      kinds: ['reminder', 'collection'],
      unless: ['clause_word'],
    },
  ],
  step: 'answer_court',
  say: {
    'zh-CN': {
      title: '说到要起诉',
      seen: '对方说要起诉、仲裁或申请保全。',
      why: '债权人依法起诉是允许的，这条不是违规。不理会，反而可能错过答辩的时间。',
      notMeant: '这不等于已经立案，也不等于您一定会败诉。是否立案，以法院的通知为准。',
      next: '可以打 12368 或到当地法院核实有没有案件。收到真的法院文书，请按期限答复。',
      wrongWhen: '如果这只是合同里的管辖条款或新闻，这条提示就不对。',
    },
    'zh-TW': {
      title: '提到要起訴',
      seen: '對方說要起訴、仲裁或聲請保全。',
      why: '債權人依法起訴是允許的，這則不是違規。不理會，反而可能錯過答辯的時間。',
      notMeant: '這不代表已經立案，也不代表您一定會敗訴。是否立案，以法院的通知為準。',
      next: '可以打 12368 或到當地法院查證有沒有案件。收到真的法院文書，請按期限答覆。',
      wrongWhen: '如果這只是合同裡的管轄條款或新聞，這則提示就不對。',
    },
    en: {
      title: 'Mentions going to court',
      seen: 'The sender speaks of suing, arbitration or preservation of assets.',
      why: 'A creditor may sue; this is not a breach. Ignoring it may cost you the time to answer.',
      notMeant: 'It does not mean that a case exists, nor that you will lose. Only the court’s own notice says so.',
      next: 'Call 12368 or ask the local court whether there is a case. If a real court paper comes, answer in time.',
      wrongWhen: 'Wrong if this is only a jurisdiction clause or a news item.',
    },
  },
  hits: [
    '【星河贷】您的借款已逾期，否则我司将采取诉讼、仲裁等方式予以追偿',
    '逾期至月底仍未清偿借款，我公司拟向贵住所地人民法院提起民事诉讼',
    '您的贷款逾期90天，我行将依法申请支付令',
    '就该笔欠款，本案已向仲裁委员会提交仲裁申请，您可联系我司和解',
    '受示例银行委托，本所就您的逾期贷款已着手准备立案材料',
    '您逾期的借款如仍未归还，将依法提起诉讼',
    '我司已就上述欠款申请财产保全',
  ],
  allows: [
    '【星河贷】您于3月2日申请的1000元已过期2天，请尽快通过平台进行操作处理。',
    '协商不成的，任何一方可向贷款人住所地法院起诉',
    '【江州区人民法院】您的案件已立案，可拨12368查询',
    '新闻：某公司被消费者起诉',
    '您的借款已逾期5天，请尽快还款',
    '法院提醒市民依法维权，诉讼费可线上缴纳',
    '我们保留依法追偿的权利',
  ],
} satisfies Rule;
