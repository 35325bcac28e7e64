import type { Rule } from '../types';

export default {
  id: 'excessive-rate',
  signal: 'excessive_rate',
  severity: 'heed',
  confidence: 'high',
  patterns: [
    {
      p: '{shark}',
      negation: 'ignored',
      unless: ['optional_product'],
      kinds: ['loan_marketing'],
    },
    {
      p: '(九出十三归|驴打滚|日结利息)',
      negation: 'ignored',
      kinds: ['collection'],
    },
    {
      p: '(续|延|展|顺延) ~6 {money} ~14 {principal_stays}',
      negation: 'ignored',
    },
    {
      p: '{extend} ~8 {money} ≈30 {principal_stays}',
      negation: 'ignored',
    },
    {
      p: '{money} ~14 {extend} ≈20 {principal_stays}',
      negation: 'ignored',
    },
  ],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '费率偏高',
      seen: '按这条里写的数字折算，借钱的价格明显偏高。',
      why: '年化超过 36%，或逾期每天收到千分之一以上，通常可以要求对方列明依据，也可能请求调减。',
      notMeant: '这不等于本金和合理利息不用还。能不能调减、调到多少，要看贷款机构类型和合同日期。',
      next: '向贷款机构要一份费用明细和年化利率，写明每一笔从哪来。',
      wrongWhen: '如果数字是总额、期数看错，或这是一次性还清的金额，这条提示就不对。',
    },
    'zh-TW': {
      title: '費率偏高',
      seen: '按這則訊息裡寫的數字折算，借錢的價格明顯偏高。',
      why: '年化超過 36%，或逾期每天收到千分之一以上，通常可以要求對方列明依據，也可能請求調減。',
      notMeant: '這不代表本金和合理利息不用還。能不能調減、調到多少，要看貸款機構類型和合同日期。',
      next: '向貸款機構要一份費用明細和年化利率，寫明每一筆從哪來。',
      wrongWhen: '如果數字是總額、期數看錯，或這是一次還清的金額，這則提示就不對。',
    },
    en: {
      title: 'High price of credit',
      seen: 'Reckoned from the figures in this message, the price of credit is clearly high.',
      why: 'Above 36 % a year, or more than 0.1 % a day for being late, you can as a rule ask for the basis, and a reduction may be possible.',
      notMeant:
        'It does not mean that principal and reasonable interest are not due. Whether and how far it can be reduced depends on the lender and the date of the contract.',
      next: 'Ask the lender for a list of all charges and the annual rate, each with its source.',
      wrongWhen: 'Wrong if a figure is a total, or the number of instalments was read wrongly.',
    },
  },
  hits: [
    '借3000，七天后还3900',
    '逾期一日按全部本金的百分之二计收违约金',
    '续期一周600元，本金仍为4000元',
    '借款日息百分之一点五，随借随还',
    '逾期罚息每日千分之五',
    '每拖一天加收滞纳金100元，本金2000',
  ],
  allows: [
    '招聘日结工，一天200，包吃，微信同号16600012345',
    '手头紧找我们，最快1天放款，月息最低0.9%，手续简单',
    '您的借款申请已通过，借款金额2000元，每日利息：1元，点击确认即可放款',
    '年化利率（单利）10.8%，日利率0.03%',
    '罚息按合同利率上浮50%计收（合同年利率12%）',
    '本期应还本金2,000.00元，利息36.00元',
    '年化利率7.2%起，具体以审批为准',
    '您的账单分期12期，每期手续费0.6%，折合年化13%',
    '理财产品七日年化2.1%',
  ],
} satisfies Rule;
