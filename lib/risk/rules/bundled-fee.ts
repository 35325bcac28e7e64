import type { Rule } from '../types';

export default {
  id: 'bundled-fee',
  signal: 'bundled_fee',
  severity: 'heed',
  confidence: 'high',
  patterns: [
    {
      p: '{compel} ~10 {loan_fee} ~8 {money}',
      negation: 'ignored',
      unless: ['optional_product'],
      kinds: ['collection', 'loan_marketing', 'scam', 'reminder'],
    },
    {
      p: '{loan_fee} ~8 {money} ~6 {per_month}',
      negation: 'ignored',
      unless: ['optional_product'],
      kinds: ['collection', 'loan_marketing', 'scam', 'reminder'],
    },
    {
      p: '{loan_fee} ~6 {money}',
      negation: 'ignored',
      unless: ['optional_product'],
      kinds: ['collection'],
      needs: ['fee_debt'],
    },
    {
      p: '{money} ~3 {loan_fee}',
      negation: 'ignored',
      unless: ['optional_product'],
      kinds: ['collection'],
      confidence: 'medium',
    },
    {
      p: '{loan_fee} ~8 {percent}',
      negation: 'ignored',
      unless: ['optional_product', 'annual'],
      kinds: ['collection', 'loan_marketing', 'scam'],
    },
    {
      p: '(不买|不开|不开通|未购买|未开通|不办) ~10 {loan_fee} ~8 (不能|不得|不可|无法|不批|不予|不给)',
      negation: 'ignored',
    },
    {
      p: '(不买|不开|不开通|未购买|未开通|不办) ~10 (会员|权益|保险|护盾|加速) ~10 (不能|不得|不可|无法|不批|不予|不给)',
      negation: 'ignored',
    },
    {
      p: '(开通|购买|办理|缴纳|投保) ~10 (会员|权益|加速|保险|护盾) ~16 (方可|方能|才能|才可|后可|后方)',
      negation: 'ignored',
    },
    {
      p: '{loan_fee} ~10 (由你|由您|由乙方|由借款人|由债务人|由用户)(承担|负担|支付|缴纳)',
      negation: 'ignored',
      unless: ['lawsuit_cost'],
    },
    {
      p: '{loan_fee} {money} ≈20 {loan_fee} {money}',
      negation: 'ignored',
      unless: ['optional_product'],
      kinds: ['collection', 'loan_marketing', 'scam'],
    },
    {
      p: '(须同时购买|需同时购买|需搭配|须搭配|不加购|须加购|需加购|未购买|须购买|必须购买|捆绑购买|必须开通|须开通|需开通|先开通) ~16 {money} ~16 (不能|不得|不可|无法|不批|不予|不给|方可|方能|才能|才可|后可|提款|提现)',
      negation: 'ignored',
      unless: ['optional_product'],
    },
    {
      p: '(须同时购买|需同时购买|需搭配|须搭配|必须购买|捆绑) ~16 {money}',
      negation: 'ignored',
      unless: ['optional_product'],
      kinds: ['collection', 'loan_marketing', 'scam'],
    },
    {
      p: '{loan_fee} ~8 {money} ~3 (计入|记入|列入|加到|并入|算进) ~4 (账单|欠款|本金|应还)',
      negation: 'ignored',
    },
    {
      p: '(收|按|另加|外加) ~4 {percent} ~4 {loan_fee}',
      negation: 'ignored',
      unless: ['optional_product', 'annual'],
      kinds: ['collection', 'loan_marketing', 'scam'],
    },
  ],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '附加收费',
      seen: '这里在本金、利息之外，另列了一笔费用。',
      why: '贷款的各项收费应当事先明示；强制捆绑的费用，可以要求说明依据。',
      notMeant: '这不等于这笔费用一定不合法，也不等于欠款不用还。',
      next: '问清三件事：合同哪一条写了、怎么算的、能不能不选。最好让对方书面回答。',
      wrongWhen: '如果这是您自愿选购、可以取消的服务，这条提示就不对。',
    },
    'zh-TW': {
      title: '附加收費',
      seen: '這裡在本金、利息之外，另列了一筆費用。',
      why: '貸款的各項收費應當事先明示；強制搭售的費用，可以要求說明依據。',
      notMeant: '這不代表這筆費用一定不合法，也不代表欠款不用還。',
      next: '問清楚三件事：契約哪一條寫了、怎麼算的、能不能不選。最好讓對方書面回答。',
      wrongWhen: '如果這是您自願選購、可以取消的服務，這則提示就不對。',
    },
    en: {
      title: 'Extra charge',
      seen: 'A charge is listed beside principal and interest.',
      why: 'All charges of a loan should be shown beforehand; for a compulsory one you can ask on what basis.',
      notMeant: 'It does not mean that the charge is unlawful, nor that the debt need not be paid.',
      next: 'Ask three things: which clause says so, how it is reckoned, can it be left out. Best in writing.',
      wrongWhen: 'Wrong if this is a service that you chose yourself and can cancel.',
    },
  },
  hits: [
    '月供外另收贷后服务费168元/月',
    '逾期欠款中另计催收费200元',
    '每次外访费240元，由借款人承担',
    '未购买会员权益（199元）不得办理展期',
    '借款确认：账户管理费128元每月，随本息收取',
    '提现须开通优享权益，每月89.9元自动续费方可使用',
  ],
  allows: [
    '可自愿选购账户安全险，不影响借款',
    '诉讼费由败诉方承担',
    '信用卡年费刷满五次免收',
    '本月话费账单68元，套餐月租费39元',
    '物业管理费每月200元，请及时缴纳',
    '酒店预订服务费已包含在房费内',
  ],
} satisfies Rule;
