/** Which of the five kinds a message is (signals.md §5). */
import type { Context } from './assess';
import { everyday, narrated, retold } from './everyday';
import { type LearnedKind, learnedKind } from './model/model';
import type { Finding, MessageKind, SignalKey } from './types';

/** First guess, before any signal is known. */
export function judgeKind(context: Context): LearnedKind {
  return learnedKind(context.seen) ?? { kind: 'normal', lead: 0, harmless: 'normal', nameless: 0 };
}

/** Signals that only a collector's message carries, and those that only a trick for money or data carries. */
const COLLECTING: readonly SignalKey[] = [
  'threat_violence',
  'disclosure_third_party',
  'contact_third_party',
  'home_visit_threat',
  'over_frequency',
  'unverified_collector',
];
const TRICKING: readonly SignalKey[] = [
  'debt_optimisation_scam',
  'credit_repair_scam',
  'asks_credentials',
  'phishing_link',
  'private_account_transfer',
  'impersonate_judicial',
];

/**
 * A kind that leads by less than this before a harmless one is hardly known (log-odds; on texts held apart a seventh of
 * the false alarms fell below it, and few of the right finds).
 */
export const CLEAR = 1.2;

/** Says nothing about how the debt is collected. */
export const MANNERLESS: readonly SignalKey[] = ['off_hours', 'legal_action_notice', 'obfuscated_text', 'no_identity'];

/** The kind in the light of what was found: a reminder that threatens is no reminder, a demand that only asks is one. */
export function refineKind(context: Context, findings: readonly Finding[]): MessageKind {
  const sure = findings.filter((f) => f.confidence !== 'low').map((f) => f.signal);
  if (context.kind === 'scam' && narrated(context.scan.text) && context.message.form !== 'chat') return 'normal';
  const manner = sure.filter((s) => !MANNERLESS.includes(s));
  if (context.kind === 'reminder' && manner.length > 0) return 'collection';
  if (
    context.kind === 'collection' &&
    manner.length === 0 &&
    (reminds(context) || (!sure.includes('no_identity') && polite(context)))
  )
    return 'reminder';
  if (
    context.kind === 'collection' &&
    manner.every((m) => m === 'pressure_deadline') &&
    (everyday(context.scan.text) || retold(context.scan.text))
  )
    return 'normal';
  if (context.kind === 'normal') {
    if (sure.some((s) => TRICKING.includes(s))) return 'scam';
    if (sure.some((s) => COLLECTING.includes(s))) return 'collection';
  }
  return context.kind;
}

/** What missing a payment costs by the contract, and what is truly reported: no step against anybody. */
const ORDINARY =
  /(?:否则|以免|避免|免得|为免|将会?|可能|会)?(?:产生|收取|加收|计收)?(?:逾期)?(?:罚息|滞纳金|违约金|逾期利息|逾期费用)|(?:否则|以免|避免|为避免|可能|将会?|会|同时)?影响[^，。；]{0,6}(?:征信|信用)(?:记录|报告)?/g;
/** A step against the reader or a harder tone than a reminder has. */
const STEP =
  /诉|仲裁|法律|法务|律师|法院|公安|报案|报警|立案|司法|案件|移交|移送|委外|第三方|催收|上门|外访|走访|家访|外催|联系(?:您|你)的|联系人|亲友|亲属|家人|家属|父母|单位|村|通讯录|曝光|公示|公布|冻结|黑名单|失信|老赖|强制|追究|后果|手段|采取(?!进一步催缴)|坐牢|拘|诈骗|恶意(?!逾期)|困扰|最后|限期|限[你您]|代偿|严重|追偿|追讨|自负|处置|上报|报送|上传|减免|多次|再不|仍未|还不还|赶紧|马上|立刻|速|警告|今[天日].{0,8}[点时:]前|务必|小时|法定|污点|躲|不接/;

/** The words without what being late costs and brings about anyhow. */
export const withoutOrdinary = (text: string): string => text.replace(ORDINARY, '');

/** What a lender's own system writes, rather than somebody at a telephone. */
const SYSTEM =
  /影响[^，。；]{0,6}(?:征信|信用)|罚息|滞纳|违约金|app|登[录陆]|扣款|扣费|还款日|到期日|客户端|公众号|点击|戳|用户/i;

/** Asks politely and names nothing but the ordinary cost of being late: a reminder, whoever sends it. */
export const reminds = ({ scan: { text }, message }: Context): boolean =>
  message.form !== 'chat' &&
  /您|请/.test(text) &&
  !/欠我|你|哥|姐/.test(text) &&
  SYSTEM.test(text) &&
  !STEP.test(withoutOrdinary(text));

/** A named body asks the debtor, in the polite form, and nothing adverse stands in the text. */
const polite = (context: Context) =>
  /您|尊敬|请/.test(context.scan.text) && !context.has('adverse') && context.message.form !== 'chat';
