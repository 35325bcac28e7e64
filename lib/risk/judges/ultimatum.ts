/**
 * An ultimatum: a time no later than the second day from now, and a disadvantage that hangs on it. Which disadvantage
 * is often said without any of the words for one, so what other rules found in the message counts as well.
 */
import { everyday, retold } from '../everyday';
import rule from '../rules/pressure-deadline';
import type { Scan } from '../scan';
import type { SignalKey } from '../types';
import type { Judge } from './index';

const HOUR = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3}|零)';
const PART = '(?:上午|中午|下午|晚上|早上|傍晚|凌晨|夜里|晌午|晚|早)';
const DAY =
  '(?:今天|今日|今晚|今夜|今儿晚|今儿个?|今个|今早|今晨|本日|当日|当天内|当晚|明天|明日|明早|明晚|明儿|明晨|明午|次日|翌日|听日|听晚|后天|跨年)';
const CLOCK = new RegExp(
  `${DAY}?\\s?(?:\\d{1,2}月\\d{1,2}[日号])?\\s?${PART}?\\s?(?:${HOUR}\\s?(?:点(?:钟|半|整|[一二三四五]?十[一二三四五六七八九]?分?|一刻|\\d{1,2}分?)?|时(?!间|候|段|代|不时)(?:\\d{1,2}分|整)?)|(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?::[0-5]\\d)?)`,
  'g',
);
const SPAN =
  /(?:\d{1,3}|[一二两三四五六七八九十半壹贰]{1,3}|几)\s?(?:个)?(?:多)?(?:小时|钟头|分钟|刻钟|昼夜|时\d{1,2}分)|(?<![\d.、月十百廿卅+~～至到-])(?:[12]|[一两二])\s?(?:个)?(?:自然)?(?:天|日)(?=之内|以内|内)|\d{1,2}:[0-5]\d:[0-5]\d/g;
const NAMED = new RegExp(
  `${DAY}(?:${PART})?(?:上班|下班|收工|天黑|午饭|晚饭|早饭|睡觉|日落|晏昼)?|(?:中午|正午|晌午|下午|傍晚|天黑|天亮|午饭|晚饭|早饭|下班|收工|收市|散场|放学|半夜|零点|午夜|新年钟声|钟声响|打卡)(?=前|之前|以前|为止|为限|不|没|看不|看见)|(?<=给你|给您|宽限|再给|限你|限您|最后|只剩)(?:一个?(?:上午|下午|晚上)|半天|一下午|一晚上|一天(?:时间)?|一昼夜)`,
  'g',
);
const DATE = /(\d{1,2})月(\d{1,2})[日号][)）]?(?:当日|当天|上午|下午|中午)?/g;

/** words before a time that make it the end of something */
const LIMIT_BEFORE =
  /(?:最晚|最迟|限(?:您|你|令)?(?:于|在|期|时)?|限期|留到|留给|保留(?:时间)?(?:为|至|到)|给(?:你|您|你们)?到|给(?:你|您|你们)(?:留了?|宽限|最后)?|最后(?:时限|期限|通牒|截止|宽限|一?次|半)?(?:是|为|[:：,，])?|最后|须于|应于|必须(?:在|于)?|务必(?:在|于)?|请(?:您|你)?(?:务必)?(?:在|于|赶在)(?:收到[^，。]{0,8})?|赶在|就看|仅限|只到|只给到|只等到|就等到|等到|等你到|若(?:于|在)?|逾|过了?|再过|只剩|还剩|剩余?(?:时间)?[:：]?|剩|还有|超过|截止(?:到|至|时间)?[:：]?|时间[,，]?|数到|望)\s?$/;
/** only before a sharp time: an hour, a number of minutes */
const SHARP_BEFORE = /(?:截至|为|就|到|如|在|不到|剩余?)\s?$/;
/** words behind a time that do so; group c: a condition that is not met, which announces a consequence by itself */
const LIMIT_BEHIND =
  /^\s?[)）]?\s?(?:之前|以前|之内|以内|内|前(?![台往任妻夫男女同几面来去后锋程提])|起算|整)?(?:[^，,。;；:：!！?？\n\d]{0,8}?(?<c>(?:不|未|没)[\p{Script=Han}]{1,5}?(?=将|就|则|会|即|直接|视|按|自动|统一|[,，]|明天|今晚|当天|可别|后果|你|我)|不(?:交|还|转|打|付|给|回|接|见|来|签|办|清|处理|联系|结|到|平|扫|缴|退|删|购|响应|履行|配合|操作|弄|动|理|主动|核实|登记|认|补)|没(?:有)?(?:到|见|转|还|回|交|结|动静|信|消息|收到|看到|付|打|钱|入账|接|联系|反应)|未(?:到|还|转|交|付|回|接|结|清|缴|处理|联系|核实|办|签|申诉|支付|履行|归还|入账|核销|购|响应|完成|操作|认证|确认)|无(?:响应|回复|人|应答|动静)|见不到|看不到|见不着|仍|还没|再不|要是|唔|失联)|[^，,。;；:：!！?？\n]{0,6}?(?:截止|为止|为限|一到|一过|过后|之后|归零|倒数|倒计时|关(?:账|闭|窗|门|系统)?|停用|停止|断电|断网|清零|失效|封停|翻页|见分晓|是(?:给)?(?:您|你)?(?:留的)?最后|看(?:账|你|到|还))|(?:之前|以前|之内|以内|内|前(?![台往任妻夫男女同几面来去后])|整))/u;
/** a plain time that begins something bad by itself */
const EVENT_BEHIND =
  /^\s?(?:后|起|将|被|自动|统一|准时|批量|开播|交|系统|我(?:就|要|把|来)|群发|首发|解除|发布|推送|上传|结算|生效|封卷|关|截止|移交|发(?:你|到|给|车)|停用|停止|断|锁|发车|出门)/;

const AFTERWARDS =
  /[，,。;；!！?？\s](?:(?:钱|款|人|账)?(?:要是|如果|若|如)?(?:不(?:给|交|还|转|打|来|回|接|处理|行|到|付|弄)|没(?:有|到|还|见|转)?|过了|过时|过期|过点|逾时|逾期|超时|超过|否则|不然|要不然|看不到|见不到|到点|时间一到|到时|届时|后果|一到|别怪|就别怪|不能还|唔好|休怪|莫怪|避免|以免|错过))/;
/** a consequence that the words of the lexicon do not hold */
const CONSEQUENCE =
  /按[^，,。;；]{1,14}(?:处理|归档|定性|论处?|办理|走|算|执行|判|放弃)|视(?:为|同)|后果|自负|作废|恢复(?:全额|原价|手段)|原价|全额|翻倍|加倍|移交|移送|转(?:入|交|外|法|刑|给)|外访|上门|起诉|立案|通报|推送|上传|上报|报送|同步|发邮件|hr|冻结|停用|停机|封|注销|群发|爆|公[布示开]|曝光|发(?:给|到|你)|打(?:给|电话|爆)|通知|告诉|联系(?:你|您)的?(?:家|单位|父|亲|紧急)|联系人|通讯录|征信|黑名单|失信|报(?:警|案|送|给)|抓|拘|捕|别怪|不客气|不(?:留|再|压|候|受理|好说话|讲)|就不|我(?:就|只能|只好|替|跟|们就)|你(?:就|自己|看着|等)|没(?:得|机会|商量)|等着|掂量|看着办|收拾|找(?:你|您)|去(?:你|您)|到(?:你|您)|家人|家属|爸妈|父母|单位|领导|同事|村|邻居|撤销|取消|关闭|清退|升级|流转|递交|提交|委外|扣划|划扣|拍卖|断|贴|送(?:达|到|出|去)|材料|骗|执行|黑|次级|下一步|默认|录音|资料|说不好|扣留|销卡|保全|诉|别想|休想|自找|降|不体面|外勤|逃|拒/;

/** What other signals threaten: with a deadline beside it, missing the deadline brings it. */
const MENACING: readonly SignalKey[] = [
  'threat_violence',
  'disclosure_third_party',
  'home_visit_threat',
  'false_legal_consequence',
  'credit_report_threat',
  'impersonate_judicial',
  'over_frequency',
];
/** a day for something pleasant, the plain day of payment, a habit, what somebody else does */
const HARMLESS =
  /还款日|到期日|不算逾期|不计逾期|免罚|保证账户|余额充足|存足|营业|人工|优惠券|免息券|有空|方便的话|辛苦|自动扣款|自动恢复|可减免|可享|可返|可提|可领|有效|次日起|自动取消|扣款|请忽略|退回|取件|派送|倒数第/;
/** what is lost is only what was offered: points, a prize, a quota */
const OFFERED = /积分|兑换|领取|领奖|中奖|获奖|等奖|奖品|红包|礼包|提额|额度可|可领|优惠|特权|免息券/;
/** stands before the time and is what missing it brings */
const BESIDE =
  /移交|外访|上门|群发|爆|征信|黑名单|失信|抓|拘|冻结|通讯录|单位|村|家人|爸|妈|曝光|起诉|立案|注销|撤案|公布|名单/;
const EVERY = /(?:每|每隔)\s?$/;
const FREQUENCY = /^\s?(?:[一1][个条次通遍轮]|[一1]?[通轮]|打一|来一|呼|报时|发一|不间断|循环|第)/;
const THEIRS =
  /(?:每|每隔|可|公安|警方|昨天|昨晚|刚才|打了|过去|已|聊了|等了|预计|约|从|从现在到|将在|会在|拟于|拟在|放款|到账|将于)\s?$/;
/** a day that only dates what is said: 截至今日共欠… */
const DATED = /(?:截至|截止|至|从|自)\s?$/;

interface Time {
  start: number;
  end: number;
  sharp: boolean;
}

/** All points in time up to the second day, without those that only tell who spoke when. */
function times(text: string, sentAt: string | null | undefined): Time[] {
  const found: Time[] = [];
  const add = (start: number, end: number, sharp: boolean) => {
    if (end > start && !found.some((t) => t.start < end && start < t.end)) found.push({ start, end, sharp });
  };
  const sent = sentAt ? Date.parse(sentAt) : Number.NaN;
  const near = (month: number, day: number) => {
    if (Number.isNaN(sent)) return false;
    const at = new Date(sent + 8 * 3_600_000);
    for (let n = 0; n <= 2; n++) {
      const then = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + n));
      if (then.getUTCMonth() + 1 === month && then.getUTCDate() === day) return true;
    }
    return false;
  };
  for (const m of text.matchAll(
    /倒计时|最后通牒|最后(?:一天|一次机会|期限|时限|窗口|机会|半天|几小时)|过点|逾时|deadline|计时已开始|倒数(?!第)/g,
  ))
    add(m.index, m.index + m[0].length, true);
  for (const m of text.matchAll(CLOCK)) {
    const end = m.index + m[0].length;
    if (
      /^\s?[)）\]]?\s?[:：]/.test(text.slice(end, end + 4)) &&
      (m.index === 0 || /(?:^|\n)[^\n]{0,24}$/.test(text.slice(0, m.index)))
    )
      continue;
    const date =
      /(\d{1,2})月(\d{1,2})[日号]\s?$/.exec(text.slice(Math.max(0, m.index - 8), m.index)) ??
      /(\d{1,2})月(\d{1,2})[日号]/.exec(m[0]);
    if (date && !near(Number(date[1]), Number(date[2]))) continue;
    if (/(?:周|星期|礼拜)[一二三四五六日末天]\s?$/.test(text.slice(Math.max(0, m.index - 4), m.index))) continue;
    add(m.index, end, true);
  }
  for (const m of text.matchAll(SPAN)) add(m.index, m.index + m[0].length, true);
  for (const m of text.matchAll(DATE)) if (near(Number(m[1]), Number(m[2]))) add(m.index, m.index + m[0].length, false);
  for (const m of text.matchAll(NAMED)) add(m.index, m.index + m[0].length, false);
  return found.sort((a, b) => a.start - b.start);
}

const COUNTDOWN = /^(?:倒计时|最后|过点|逾时|deadline|计时|倒数)/;

/** a sentence that warns of such messages, or tells of them */
function told(s: Scan, at: number): boolean {
  const sentence = s.sentences[s.sentenceOf[at] ?? 0];
  return (
    sentence !== undefined &&
    /谨防|警惕|切勿|骗局|冒充|自称|据报道|记者/.test(s.text.slice(sentence.start, sentence.end))
  );
}

/** what reporting truly does is no menace */
const LAWFUL =
  /(?:避免|以免|免得|可能|将|会)?影响[^，,。;；]{0,6}(?:征信|信用)(?:记录|报告)?|(?:按规定|依规|依法|如实)[^，,。;；]{0,6}(?:报送|上报|报告)[^，,。;；]{0,8}/g;
/** said of the debtor, whatever the message is about */
const AIMED =
  /通讯录|单位|公司|家人|爸妈|老婆|老公|征信|法院|起诉|冻结|群发|爆|抓|报警|上门|外访|材料|案件|亲友|联系人|现金|别想|自找|手段|掂量|识相/;

export const ultimatum: Judge = ({ kind, scan: s, message, facts, has }, soFar) => {
  if (kind !== 'collection' && kind !== 'scam') return [];
  const { text } = s;
  const menaced = soFar.some((r) => MENACING.includes(r.rule.signal) && r.confidence !== 'low');
  if (kind === 'collection' && !menaced && !has('owing') && !has('pressing') && !facts.menace && !AIMED.test(text))
    return [];
  if (kind === 'collection' && ((!menaced && everyday(text)) || retold(text))) return [];
  if (kind === 'scam' && !menaced && OFFERED.test(text)) return [];
  for (const { start, end, sharp } of times(text, message.sentAt)) {
    const before = text.slice(Math.max(0, start - 14), start);
    const behind = text.slice(end, end + 24);
    const words = text.slice(start, end);
    const clause = `${/[^，,。;；!！?？\n]*$/.exec(before)?.[0] ?? ''}${words}${/^[^，,。;；!！?？\n]*/.exec(behind)?.[0] ?? ''}`;
    if (FREQUENCY.test(behind) || EVERY.test(before)) continue;
    const found = LIMIT_BEHIND.exec(behind);
    // 今日已获得未接来电33个: what has been, is no end
    const limit = found && !sharp && /^\s?(?:已|有|共|获)/.test(behind) ? null : found;
    const rest = text.slice(end, end + 70).replace(LAWFUL, '');
    const later = AFTERWARDS.exec(rest);
    const unmet = limit?.groups?.c !== undefined || (later !== null && later.index < 40);
    if (THEIRS.test(before) && !limit?.groups?.c && !(sharp && EVENT_BEHIND.test(behind))) continue;
    if (!sharp && !limit && DATED.test(before)) continue;
    const ends =
      limit !== null ||
      LIMIT_BEFORE.test(before) ||
      (sharp && SHARP_BEFORE.test(before)) ||
      COUNTDOWN.test(words) ||
      (later !== null && later.index < 26);
    const event = sharp && EVENT_BEHIND.test(behind);
    if (!ends && !event) continue;
    if (!unmet && HARMLESS.test(clause)) continue;
    const follows =
      CONSEQUENCE.test(rest) ||
      BESIDE.test(text.slice(Math.max(0, start - 34), start).replace(LAWFUL, '')) ||
      (kind === 'collection' && limit?.groups?.c !== undefined && /[，,][^，,。]{0,16}[我你您将就则]/.test(rest));
    if (kind === 'scam' ? !follows || !(unmet || event || (sharp && facts.menace)) : !follows && !(menaced && ends))
      continue;
    if (event && !ends && !menaced && !CONSEQUENCE.test(rest.slice(0, 24))) continue;
    if (told(s, start)) continue;
    return [{ rule, confidence: 'high', start, end: limit ? end + limit[0].length : end }];
  }
  return [];
};
