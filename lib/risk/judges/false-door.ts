/**
 * A link or a number offered as an institution's own although it is not. No single thing decides: the address itself,
 * who is claimed, what lures, what one is to do there, who sends. Each counts some points; a few together are enough.
 */
import { domainOwner, isGovernment, lookAlike } from '../../institutions/domains';
import { isEverydayHost } from '../../institutions/everyday-hosts';
import { officialHotline } from '../../institutions/hotlines';
import { byId } from '../../institutions/registry';
import { classifySender } from '../../institutions/senders';
import type { IdAt } from '../../text/ids';
import { isPunycode, isShortLink } from '../../text/links';
import type { Phone } from '../../text/phones';
import type { Context } from '../assess';
import rule from '../rules/phishing-link';
import { inSentence } from '../silence';
import type { Confidence } from '../types';
import type { Judge, Raised } from './index';

/** Endings under which a name costs next to nothing. A hint among others, never one by itself. */
const CHEAP =
  /\.(?:top|xyz|vip|icu|cyou|cfd|shop|fun|work|site|club|cc|pw|sbs|rest|life|info|online|live|buzz|bond|lol|win|bid|loan|ltd|store|tk|ml|ga|cf|gq)$/;

interface Setting {
  context: Context;
  id: string | null;
  /** an institution is named, or words that only an institution would use */
  claims: boolean;
  strange: boolean;
  /** points that belong to the message as a whole */
  lure: number;
  app: boolean;
  optOut: boolean;
  /** somebody sells his own service: the number is his, whoever he is */
  ownTrade: boolean;
  /** something else in the message is a trick */
  fraud: boolean;
}

export const falseDoor: Judge = (context, soFar) => {
  const { scan: s } = context;
  if (context.has('public_advice')) return [];
  const { links, ...read } = context.facts.inFolded;
  const phones = withForeign(s.text, read.phones);
  const ids = read.ids.filter((one) => one.kind === 'wechat' || one.kind === 'qq');
  if (links.length === 0 && phones.length === 0 && ids.length === 0) return [];
  const setting = survey(context, soFar);
  const raised: Raised[] = [];
  const raise = (start: number, end: number, points: number) => {
    const confidence: Confidence | null = points >= 5 ? 'high' : points >= 4 ? 'medium' : null;
    if (confidence === null || warnedOf(context, start, end)) return;
    raised.push({ rule, confidence, start: clauseFrom(context, start), end });
  };
  for (const link of links) raise(link.start, link.end, linkPoints(setting, link.host, link.start, link.end));
  for (const phone of phones) raise(phone.start, phone.end, phonePoints(setting, phone));
  for (const one of ids) raise(one.start, one.end, idPoints(setting, one));
  return raised;
};

/** Numbers with a foreign prefix, however they are grouped: +43 720 080 664, +00853-6123 0000. */
function withForeign(text: string, phones: readonly Phone[]): Phone[] {
  const all = [...phones];
  for (const m of text.matchAll(/(?<![\d+][ -]?)(?:\+\s?(?:00)?|00)\d[\d -]{6,17}\d/g)) {
    const [start, end] = [m.index, m.index + m[0].length];
    const digits = m[0].replace(/\D/g, '');
    if (/^(?:86|0086)/.test(digits) || all.some((p) => p.kind === 'overseas' && p.start < end && start < p.end))
      continue;
    all.push({ start, end, digits, kind: 'overseas' });
  }
  return all;
}

const CREDIT =
  /贷款|借款|放款|下款|出款|额度|无抵押|套现|垫还|代还|取现|办卡|大额信用卡|提额|月息|拿钱|到账|提现|免息|低息|信用可以领|帮还|手续费最?低|[\d一二三四五六七八九]厘/g;
/** something is wrong with what the reader has: nobody who only sells credit says so */
const TROUBLE =
  /冻结|受限|限制使用|停用|失效|注销|锁定|封停|盗刷|异常|涉嫌|拦截|清零|扣费|扣款|补录|实名|(?<!无视|不看|有)逾期|未还|退款|退费|理赔/;

/** Credit is offered, and nothing is said to be wrong with an account: whoever it is, the number is his own. */
const advertised = ({ kind, scan, has }: Context): boolean => {
  if ((kind !== 'loan_marketing' && kind !== 'scam') || has('lure_divert') || has('lure_case')) return false;
  const words = new Set(scan.text.match(CREDIT));
  return words.size > 0 && (!has('lure_state') || (words.size > 1 && !TROUBLE.test(scan.text)));
};

/** Is there any link, number or chat account here that is not known to be somebody's own? */
export function strangeDoor(context: Context): boolean {
  const { links, phones, ids } = context.facts;
  return (
    links.some((l) => !knownHost(l.host) && !(isShortLink(l.host) && advertised(context))) ||
    phones.some((p) => p.kind !== 'short' && officialHotline(p.digits).length === 0) ||
    ids.some((one) => one.kind === 'wechat' || one.kind === 'qq')
  );
}

const knownHost = (host: string) => domainOwner(host) !== null || isGovernment(host) || isEverydayHost(host);

function survey(context: Context, soFar: readonly Raised[]): Setting {
  const { scan: s, message } = context;
  const { named } = context;
  const sender = classifySender(message.sender ?? '');
  const fraud = soFar.some((r) => r.rule.severity === 'fraud' && r.confidence !== 'low');
  const asks = soFar.some((r) => r.rule.signal === 'asks_credentials');
  const lure =
    (context.has('lure_state') ? 2 : 0) +
    (context.has('lure_gain') ? 2 : 0) +
    (context.has('lure_divert') ? 3 : 0) +
    (context.has('lure_case') ? 2 : 0) +
    (context.has('lure_prize') ? 2 : 0) +
    (context.kind === 'scam' ? 1 : 0) +
    (asks ? 2 : fraud ? 1 : 0);
  return {
    context,
    id: named.id,
    claims: named.institution !== null || context.has('lure_claim') || context.has('lure_prize'),
    strange: /^(?:mobile|mobile_virtual|mobile_unusual|overseas|account)$/.test(sender.class),
    lure: context.has('lure_everyday') ? lure - 2 : lure,
    fraud,
    app: context.has('lure_app'),
    ownTrade:
      (!asks && named.id === null && advertised(context)) ||
      (!asks &&
        soFar.some((r) => /^(?:debt_optimisation|credit_repair)_scam$/.test(r.rule.signal) && r.confidence !== 'low')),
    optOut: /(?:退订|拒收|td|回复?[tnr0]|qx)[^,。]{0,6}$/.test(s.text) || context.has('lure_optout'),
  };
}

function linkPoints(set: Setting, host: string, start: number, end: number): number {
  const { context } = set;
  if (knownHost(host)) return 0;
  // an advertiser's short link, without anything that the reader should put right
  if (isShortLink(host) && !set.strange && advertised(context)) return 0;
  const alike = lookAlike(host, set.id ?? undefined) ?? lookAlike(host);
  const near = around(context, start, end);
  let points = set.lure;
  if (alike) points += alike.how === 'brand' ? 2 : 3;
  if (isPunycode(host)) points += 2;
  if (CHEAP.test(host)) points += 1;
  if (set.strange) points += 1;
  if (set.claims) points += 1;
  if (set.id !== null && context.has('lure_state')) points += 1;
  // A registered name with an address that nobody here knows: only goods to fetch are no trap by themselves.
  if (set.id !== null && !alike && !CHEAP.test(host) && !context.has('lure_state')) points -= 1;
  if (set.app && /下载|安装|装|更新|升级|客户端|测试版|新版|app|apk/.test(near)) points += 3;
  if (
    /登[录陆入]|点击|点开|进|请至|请到|扫码|填写|输入|绑卡|认证|激活|恢复|解除|解锁|申诉|领取|兑换|办理|开通|补缴|核验|续用|签收|登记|提交|申领|还款|通道|输|签|解约|撤销|缴|测|查收|销户|查看案/.test(
      near,
    )
  )
    points += 1;
  if (isShortLink(host) && !set.strange) points -= 1;
  if (set.optOut) points -= context.has('lure_state') ? 1 : 3;
  if (set.ownTrade) points -= 1;
  return points;
}

function phonePoints(set: Setting, phone: Phone): number {
  const { context } = set;
  const shown = context.scan.text.slice(phone.start, phone.end);
  const planted = /^(?:\+?0086|00861)/.test(shown.replace(/[ -]/g, ''));
  if (phone.kind === 'short' || (officialHotline(phone.digits).length > 0 && !planted)) return 0;
  const letters = /[a-z○〇]/.test(shown);
  const foreign = phone.kind === 'overseas' || planted;
  if (phone.kind === 'landline' && !letters) return 0;
  if (phone.kind === 'service' && !letters && !posesAs(set, phone)) return 0;
  const before = context.scan.text.slice(Math.max(0, phone.start - 14), phone.start);
  const after = context.scan.text.slice(phone.end, phone.end + 10);
  if (set.ownTrade && !set.fraud && !foreign && !letters && !TROUBLE.test(context.scan.text)) return 0;
  let points = Math.min(set.lure, 3);
  if (foreign) points += 2;
  if (letters) points += 2;
  const line = /客服|专线|热线|官方|服务电话|专员|顾问|坐席|人工|经理|中心|检察官|本号码?|本机|这个号/.test(before);
  if (line) points += 2;
  if (/致电|请致|拨打|请拨|拨通|拨|回电|速回|回拨|来电|联系|联络|聯繫|打|转人工|电话|call/.test(before)) points += 1;
  const action = /解除|取消|核实|恢复|关闭|解冻|申诉|转人工|补缴|处理|消除|同号/.test(after);
  if (action) points += 1;
  if (set.claims) points += 1;
  if (set.id !== null && phone.kind === 'mobile') points += 1;
  if (context.has('lure_everyday')) points -= 2;
  if (set.lure === 0 && !foreign) points -= 2;
  if (set.ownTrade && !foreign) points -= 2;
  if (!line && !foreign && !action) points -= 1;
  if (set.optOut) points -= 1;
  if (context.kind === 'collection' && !line && !foreign) points -= 2;
  return points;
}

/**
 * A 400 number that a bank with a line of its own does not have, to call about a card that is said to be blocked. Banks
 * keep such numbers as well, so nothing is said where the message as a whole does not read like a trick.
 */
function posesAs({ id, context }: Setting, phone: Phone): boolean {
  if (id === null || context.kind !== 'scam' || !context.has('lure_state')) return false;
  const lines = byId(id)?.hotlines ?? [];
  return lines.some((line) => /^95\d{3}$/.test(line)) && !lines.some((line) => phone.digits.includes(line));
}

/** A chat account offered as somebody's service desk. */
function idPoints(set: Setting, one: IdAt): number {
  const before = set.context.scan.text.slice(Math.max(0, one.start - 16), one.start);
  if (!/(?:客服|官方|理赔|退款|专员|注销|银行)[^,。;；]{0,9}$/.test(before) || !set.claims || set.ownTrade) return 0;
  return set.lure + (set.strange ? 1 : 0) + 2;
}

/** "勿点…" and a warning in the sentence; a plain "不需要的话请致电…" warns of nothing. */
function warnedOf(context: Context, start: number, end: number): boolean {
  const { scan: s, pack } = context;
  if (
    /(?:切勿|请勿|勿|不要|不会|从不|不得|别|禁止|拒绝)[^,，。;；]{0,8}$/.test(
      s.text.slice(Math.max(0, start - 14), start),
    )
  )
    return true;
  return inSentence({ start, end, parts: [] }, s, [pack.concept('warn'), pack.concept('hearsay')]);
}

/** The clause of the door and what stands shortly before it. */
function around(context: Context, start: number, end: number): string {
  return context.scan.text.slice(Math.max(0, start - 22), end + 14);
}

/** A quote begins with its clause, where that is not far. */
function clauseFrom(context: Context, at: number): number {
  const { scan: s } = context;
  const clause = s.clauses[s.clauseOf[at] ?? 0];
  const from = clause ? Math.max(clause.start, at - 16) : at;
  let start = from;
  while (start < at && /[\s\p{P}]/u.test(s.text.charAt(start))) start++;
  return start;
}
