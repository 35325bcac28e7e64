import type { Rule } from '../types';

export default {
  id: 'pressure-deadline',
  signal: 'pressure_deadline',
  severity: 'heed',
  confidence: 'high',
  // judges/ultimatum.ts: what is a limit, and what hangs on it, is no matter of single words
  patterns: [],
  step: 'verify',
  say: {
    'zh-CN': {
      title: '限时施压',
      seen: '这条用很短的期限加上不利后果来催促。',
      why: '期限越紧，越容易在没核实的时候做决定。期限和后果都可以先核实。',
      notMeant: '这不等于账可以不还，也不等于对方说的后果一定发生。',
      next: '先不用赶这个时间。从官方渠道核对金额和期限，再决定怎么回。',
      wrongWhen: '如果这是合同写明的还款日，或验证码、优惠券的有效期，这条提示就不对。',
    },
    'zh-TW': {
      title: '限時施壓',
      seen: '這則訊息用很短的期限加上不利後果來催促。',
      why: '期限愈緊，愈容易在還沒查證時做決定。期限和後果都可以先查證。',
      notMeant: '這不代表帳可以不還，也不代表對方說的後果一定發生。',
      next: '先不用趕這個時間。從官方管道核對金額和期限，再決定怎麼回。',
      wrongWhen: '如果這是合同寫明的還款日，或驗證碼、優惠券的有效期，這則提示就不對。',
    },
    en: {
      title: 'Rushed deadline',
      seen: 'It sets a very short deadline and ties a disadvantage to it.',
      why: 'The tighter the deadline, the easier it is to decide before checking. Both can be checked first.',
      notMeant: 'It does not mean the debt need not be paid, nor that the consequence will follow.',
      next: 'No need to race this clock. Check amount and due date through the official channel, then decide.',
      wrongWhen: 'Wrong if this is the due date of the contract, or how long a code or coupon is valid.',
    },
  },
  hits: [
    '【星桥分期】您的借款已过还款期，请于2天之内完成还款，否则我司将上报征信并移交外访',
    '今晚八点前不到账，材料就送到你单位',
    '给您两小时，两小时内不回电按恶意拖欠处理',
    '明天中午12点前没结清，减免作废并移送',
    '90分钟内不联系，视为拒绝协商',
    '今日17点前未处理，我司将通知您的联系人欠款',
    '下午五点前看不到转账，别怪我打给你爸妈要钱',
  ],
  allows: [
    '您有3000元额度可以领取，当天到账，请在24小时内登录领取，逾期自动取消',
    '恭喜您被评为今日幸运用户，奖品一份，逾期不再受理，请尽快领取',
    '【示例商城】您的50000积分将于24小时后清零，请及时兑换',
    '今天是您的还款日，请于24:00前还款，祝您生活愉快。',
    '验证码5分钟内有效，请勿告诉他人',
    '您的优惠券今晚24点到期，逾期作废',
    '请在收到起诉状之日起十五日内提交答辩状',
    '您的快递请于今天18点前到驿站领取，否则将退回',
    '会议改到明天上午9点前签到，过时不候',
  ],
} satisfies Rule;
