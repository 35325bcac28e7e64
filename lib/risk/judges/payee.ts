/** A person's name where a company's should stand: behind 户名, beside a card number, beside a wallet's number. */
import type { Context } from '../assess';
import rule from '../rules/private-account-transfer';
import type { Match } from '../scan';
import { denied, inSentence } from '../silence';
import type { Judge, Raised } from './index';

const SURNAME =
  '(?:欧阳|司马|上官|诸葛|司徒|皇甫|尉迟|慕容|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景单包柏宁柯阮桂闵解柴华车冉房边付连仇娄师])';
const MASK = '[*×✕x某○〇＊]';
const HAN = '\\p{Script=Han}';
/** 钱玉梅 · 贺×兰 · 黄某某 · *晓峰 · 鲍女士 · chan t* m* */
const BARE = `(?:${SURNAME}(?:(?:${HAN}|${MASK}){1,2}|(?:女士|先生|小姐|经理|会计|总))|${MASK}{1,2}${HAN}{1,2}|[a-z]{2,9} [a-z][*a-z]{0,8}(?: [a-z][*a-z]{0,8})?)`;
const NAME = `${BARE}(?!${HAN}|[a-z])`;
const FREE = `${BARE}(?=的|名下|账|卡|收|尾|[^\\p{Script=Han}a-z]|$)`;
const TITLE =
  '(?:对接)?(?:我们|我司|公司|本公司|本所|我方|我的|我)?(?:出纳|会计|财务|主管|经理|专员|代管人|保管人|同事|老板娘|老板|法人|负责人|个体户|对公专管员|专管员)?';
const BANK = `(?:${HAN}{0,4}(?:银行|信用社|农信|农商行|农商|邮储|工行|建行|农行|招行|中行|交行|浦发|民生|兴业|平安|中信|光大|华夏|广发)(?:卡)?)`;

const PAYEE = new RegExp(
  `(?:户名|收款人|收款方|持卡人|开户人|开户名|户主|账户名|收款户|收方|抬头|改收|收款账户|指定账户|卡主|名字)(?:姓名|名称)?[\\s:：是为叫写认"“「('（]{0,4}${TITLE}[\\s:：“"「(（]{0,2}(${FREE})`,
  'gu',
);
/** a shop or a bureau of no connection, where the lender should stand */
const SHOP =
  /(?:户名|收款人|收款方|收款户|账户名|开户名)(?:名称)?[\s:：是为叫“"「]{0,3}[\p{Script=Han}a-z0-9*×]{2,14}(?:商贸|商行|经营部|工作室|便利店|超市|百货|服务部|电子商务|贸易|批发|信息咨询|文化传媒|网络科技|个体)/gu;
const CARD = /(?<![\d*])(?!0)(?:\d{4}[ -]?){3}\d{2,7}(?!\d)|(?<!\d)62\d{2}\s?[*x×.…]{2,}\s?\d{3,4}/gu;
const BEFORE = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[到给人往务转纳计至])${BARE}(?:${BANK}|[^\\p{Script=Han}a-z])[^\\n。]{0,10}$`,
  'u',
);
const AFTER = new RegExp(
  `^[\\s,，;；、:：(（“"「]{0,3}(?:${BANK})?[\\s,，、:：(（“"]{0,2}(?:户名|收款人|持卡人)?[\\s:：]?(${NAME})`,
  'u',
);
const COMPANY = /公司|有限|银行股份|集团|财政|法院专户|诉讼费|基金会/;
const WALLET =
  /(?:支付宝|zfb|财付通|转数快|paypal|云闪付)(?:账号|账户|号)?[\s:：是→<《(（【[「“"]{0,4}(?!alipay|unionpay|paypal|www\.|app)(?:\d[\d○〇*x -]{6,14}\d|[a-z][\w.@-]{4,24}|[\w.-]{3,20}@[\w.-]{4,20})/gu;

export const payee: Judge = (context, soFar) => {
  const { scan: s } = context;
  const talk =
    context.has('pay_debt_talk') ||
    context.kind === 'collection' ||
    context.kind === 'scam' ||
    soFar.some((r) => r.rule.severity === 'fraud');
  if (context.has('pay_friends') || !talk) return [];
  const found: [number, number][] = [];
  for (const m of s.text.matchAll(PAYEE)) {
    const end = m.index + m[0].length;
    if (!COMPANY.test(s.text.slice(end - (m[1]?.length ?? 0), end + 10))) found.push([m.index, end]);
  }
  for (const m of s.text.matchAll(SHOP)) found.push([m.index, m.index + m[0].length]);
  for (const m of s.text.matchAll(CARD)) {
    const end = m.index + m[0].length;
    const before = s.text.slice(Math.max(0, m.index - 20), m.index);
    const after = s.text.slice(end, end + 16);
    if (COMPANY.test(before + after)) continue;
    const behind = AFTER.exec(after);
    const ahead = BEFORE.exec(before);
    if (behind) found.push([m.index, end + behind[0].length]);
    else if (ahead) found.push([m.index - before.length + ahead.index, end]);
    else if (/(?:打|转|汇|存|付|还|交)(?:到|至|给|款|去|这)?[^\n。]{0,12}$/u.test(before) && !context.has('pay_house'))
      found.push([m.index - Math.min(before.length, 8), end]);
  }
  for (const m of s.text.matchAll(WALLET)) {
    const end = m.index + m[0].length;
    if (!COMPANY.test(s.text.slice(end, end + 16))) found.push([m.index, end]);
  }
  return found
    .filter(([start, end]) => !silent(context, start, end))
    .map(([start, end]): Raised => ({ rule, confidence: 'high', start, end }));
};

function silent(context: Context, start: number, end: number): boolean {
  const { scan: s, pack } = context;
  const match: Match = { start, end, parts: [{ start, end }] };
  return denied(match, s, pack.concept('neg')) || inSentence(match, s, [pack.concept('warn'), pack.concept('hearsay')]);
}
