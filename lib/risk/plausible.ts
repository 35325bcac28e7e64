/**
 * What the learned part may say at all. It knows wordings, not who owns an address or who settles a dinner: where a
 * rule would keep silent for such a reason, so does it.
 */
import type { Context } from './assess';
import { everyday, retold } from './everyday';
import { strangeDoor } from './judges/false-door';
import { withoutOrdinary } from './kind';
import type { SignalKey } from './types';

/** lexicons (or measures) one of which makes the signal implausible */
const AGAINST: Partial<Record<SignalKey, readonly string[]>> = {
  private_account_transfer: ['public_advice', 'pay_friends'],
  asks_credentials: ['public_advice', 'cred_work', 'cred_home'],
  upfront_fee: ['public_advice', 'pay_friends', 'fee_elsewhere', 'fee_contract', 'fee_aside'],
  debt_optimisation_scam: ['public_advice', 'relief_lender', 'lender_sign'],
  credit_repair_scam: ['public_advice', 'lender_sign'],
  phishing_link: ['public_advice'],
  // what a day's work pays
  excessive_rate: ['everyday'],
  // guarantors and co-borrowers owe too
  disclosure_third_party: ['co_owing'],
  contact_third_party: ['co_owing'],
};

/** told in the words of deadlines and of law, but of another life */
const OF_DEBTS: readonly SignalKey[] = [
  'pressure_deadline',
  'false_legal_consequence',
  'credit_report_threat',
  'unverified_collector',
  'impersonate_judicial',
];

/** what somebody could be made to hand over; asked to add a friend or to hurry, nobody hands over anything */
const HANDED_OVER =
  /码|密|口令|身份证|证件|银行卡|储蓄卡|信用卡|电话卡|手机卡|卡号|卡[片面背]|[借租收把]卡|人脸|刷脸|脸|自拍|手持|视频|镜头|屏|远程|登[录陆您你]|账号|账户|苹果id|u盾|网银|数字|短信|通讯录|权限|手机给|手机号过户|余额/;
/** for a person's own number or account to chat with, nobody needs a trick */
const ASKED_FOR =
  /报|念|(?<!代)发|给|传|拍|填|输|提供|告[诉知]|回复|准备|交|寄|登|读|说|画|带|借|租|提交|打开|点开|共享|截|改|核对|上传|绑|放|交/;

/** what dealers in cards do is no relief of debts */
const OF_CARDS = /降额|提额|套现|垫还|取现|办卡|养卡|刷卡/;

/** A price has figures; and those of a lawful one say so: 每日0.05%, 年化7.2%, 月息0.8%. */
function priced(words: string): boolean {
  if (
    !/[\d一二两三四五六七八九十半][\d.]*\s*(?:元|十|块|%|％|个点|分|厘|毛|角|成|千|百|万)|\d{2,}|[一二两三四五六七八九]千|倍/.test(
      words,
    )
  )
    return false;
  const rate = /([\d.]+)\s*[%％]/.exec(words);
  if (!rate) return true;
  const value = Number(rate[1]);
  if (/年/.test(words)) return value > 36;
  if (/[日天]/.test(words)) return value > 0.1;
  return value > (/月/.test(words) ? 3 : 5);
}

/** words without one of which a clause cannot carry the signal */
const SAID: Partial<Record<SignalKey, RegExp>> = {
  legal_action_notice: /诉|仲裁|立案|支付令|保全|官司|法院|法庭|诉状|司法|法律/,
  credit_report_threat:
    /征信|信用|信誉|黑|失信|污点|名单|贷|借|银行|央行|标签|档案|记录|库|榜|买房|租房|评分|降|数据|永久|一辈子|终身/,
};

/** 系统会默认您恶意占款并影响征信: said as the price of obeying */
const AS_WEAPON = /恶意(?!逾期)|默认|立[即刻]|马上|自动|当[天日]|一键|配合|操作|注销|办理/;

/** 我是某某消费金融的法务专员: a lender's own staff, to be asked at the lender */
const OWN_STAFF =
  /是(?!受|某|多家|各|合作|贵|其|银行)(?!(?:(?![,，。]).){0,12}(?:委托|授权|合作|外包|指定))[^,，。]{2,10}(?:消费金融|消金|银行|小贷|小额贷款|普惠|信用卡中心)的?(?:(?!委托|授权|合作|外包|指定)[^,，。]){0,8}(?:专员|部|客服|人员|经理)/;

/** @param clause in which the learned part hears the signal; being reported truthfully is no threat */
export function speaksOf(signal: SignalKey, clause: string): boolean {
  if (signal === 'unverified_collector' && OWN_STAFF.test(clause)) return false;
  const said = SAID[signal];
  if (said === undefined) return true;
  const weighed = signal === 'credit_report_threat' && !AS_WEAPON.test(clause) ? withoutOrdinary(clause) : clause;
  return said.test(weighed);
}

export function plausible(signal: SignalKey, context: Context, unit: { start: number; end: number }): boolean {
  const { text } = context.scan;
  const words = text.slice(unit.start, unit.end);
  if (signal === 'asks_credentials') {
    const around = text.slice(Math.max(0, unit.start - 24), unit.end + 24);
    if (!HANDED_OVER.test(around) || !ASKED_FOR.test(around)) return false;
  }
  if (signal === 'debt_optimisation_scam' && OF_CARDS.test(words)) return false;
  if (signal === 'excessive_rate' && !priced(words)) return false;
  if (OF_DEBTS.includes(signal) && (everyday(context.scan.text) || retold(context.scan.text))) return false;
  if (
    signal === 'unverified_collector' &&
    !/逾期|欠|还款|还钱|债|案|结清|催|账|卷宗|授权|委托|追偿|调解|清收|资方|资产|纠纷|非诉|法务|车贷/.test(
      context.scan.text,
    )
  )
    return false;
  if (AGAINST[signal]?.some((lexicon) => context.has(lexicon))) return false;
  return signal !== 'phishing_link' || strangeDoor(context);
}
