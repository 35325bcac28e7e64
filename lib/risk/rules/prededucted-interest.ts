import type { Rule } from '../types';

export default {
  id: 'prededucted-interest',
  signal: 'prededucted_interest',
  severity: 'heed',
  confidence: 'high',
  patterns: [
    {
      p: '{from_loan} ~12 {kept_back} ~10 {kept_thing}',
      negation: 'ignored',
      unless: ['no_deduct'],
    },
    {
      p: '{kept_thing} ~10 {from_loan} ~8 {kept_back}',
      negation: 'ignored',
      unless: ['no_deduct'],
    },
    {
      p: '{payout} ~6 {kept_back} ~6 {kept_thing}',
      negation: 'ignored',
      unless: ['no_deduct'],
    },
    {
      p: '(头一个月|第一个月|首月|头十天|前三天|首期|头一期) ~4 (的)? (息|利息|利钱|利) ~6 (先收|先给|先付|当面|收了|先扣|扣)',
      negation: 'ignored',
    },
    {
      p: '{kept_thing} ~8 (于|在|从) ~3 (放款|拨款|发放|到账) ~6 (结清|收取|支付|扣收|扣除|支取)',
      negation: 'ignored',
      unless: ['no_deduct'],
    },
    {
      p: '(先扣|预扣|扣了|先收|先扣掉|扣掉|代扣) ~8 {kept_thing} ~10 (再)? ~2 {payout}',
      negation: 'ignored',
      unless: ['no_deduct'],
    },
    {
      p: '(借|批|拿|合同|写|额度|申请|借款) ~4 {money} ~10 (到手|实收|到账|实到|打到卡上|只给|先拿|拿到|拿走) ~4 {money}',
      negation: 'ignored',
      unless: ['full_payout'],
    },
    {
      p: '(借|批|拿|合同|写) ~3 {money} ~6 (扣了|扣掉|先扣|扣) ~4 {money}',
      negation: 'ignored',
    },
    {
      p: '(九出十三归|扣了头息|扣头息|收头息|先扣三天|利钱当面点|费用从放款额中支付)',
      negation: 'ignored',
      kinds: ['collection', 'loan_marketing'],
    },
    {
      p: '(收到扣除后余额|扣除后余额|扣除后发放|扣除后的余额|余额打给)',
      negation: 'ignored',
    },
    {
      p: '(差额|差的) ~8 (是|系|为|作|算) ~6 {kept_thing}',
      negation: 'ignored',
    },
  ],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '放款先扣钱',
      seen: '这里写的到手金额，比合同上的借款少。',
      why: '民法典规定，利息不得预先在本金中扣除；先扣的，按实际到手的金额算本金和利息。',
      notMeant: '这不等于到手的那部分不用还。',
      next: '找出放款当天的银行流水，和合同金额放在一起存好。',
      wrongWhen: '如果差额是您自己要求偿还旧账，或事后另行支付的费用，这条提示就不对。',
    },
    'zh-TW': {
      title: '撥款先扣錢',
      seen: '這裡寫的到手金額，比合同上的借款少。',
      why: '民法典規定，利息不得預先在本金中扣除；先扣的，按實際到手的金額計算本金和利息。',
      notMeant: '這不代表到手的那部分不用還。',
      next: '找出撥款當天的銀行明細，和合同金額放在一起存好。',
      wrongWhen: '如果差額是您自己要求償還舊帳，或事後另行支付的費用，這則提示就不對。',
    },
    en: {
      title: 'Kept back at payout',
      seen: 'The sum paid out is less than the loan on paper.',
      why: 'By the Civil Code interest may not be kept back in advance; if it was, principal and interest are reckoned on what was really paid out.',
      notMeant: 'It does not mean that the part you received need not be repaid.',
      next: 'Find the bank record of the payout day and keep it together with the contract sum.',
      wrongWhen: 'Wrong if the difference repaid an older loan at your own order, or is a fee billed later.',
    },
  },
  hits: [
    '借款人应支付手续费15元，上述手续费从出借人支付给借款人的款项中直接扣除，且不予退还',
    '担保费80元，该费用于出借人支付借款时由平台直接扣留',
    '合同六千，打到卡上四千六，差额是管理费',
    '首月利息于放款时一并扣收',
    '借款保证金自放款中留存，结清后返还',
    '借一万先扣头息一千五，到手八千五',
    '放款时预先扣除服务费8%',
    '拿五千到手四千，十天一期',
  ],
  allows: [
    '保费按月由您另行支付，不从贷款本金中扣除',
    '服务费按月计入账单，见费用清单',
    '放款金额10,000.00元已全额到账',
    '首期立减50元利息',
    '我行放款不扣除任何费用，请放心申请',
    '您的工资已发放，扣除社保后实发6,000元',
    '保证金已全额退还到您的账户',
  ],
} satisfies Rule;
