/**
 * Somebody who does not owe is written to about one who does. The name of the one who owes is in no lexicon, so the
 * turn of the sentence is read: 请通知某人，其欠款…, 您的亲属某人…的借款, 您是某人留下的联系人.
 */
import { retold } from '../everyday';
import rule from '../rules/contact-third-party';
import type { Judge, Raised } from './index';

const NEAR =
  '(?:紧急|常用|备用|预留|第[一二三])?(?:联系人|联络人)|亲属|亲友|家属|家人|亲戚|朋友|好友|同事|同学|父母|父亲|母亲|配偶|爱人|丈夫|妻子|老公|老婆|兄弟|姐妹|哥哥|姐姐|弟弟|妹妹|儿子|女儿|孩子|员工|职工|邻居|室友|直系亲属|监护人|家长|单位领导|人事';
/** a name, an abbreviated one (张*, 李某), or a word for the absent one */
const HIM =
  '其(?![余他中实它])|他(?![行人们国处])|她(?!们)|ta(?![a-z])|该(?:客户|用户|借款人|学生|员工)|借款人|当事人|客户本人|机主|户主|债务人|此人';
const NAME = '[\\p{Script=Han}*×x某]{2,4}';
const DEBT = /欠|借|贷|逾期|还款|账单|分期|应[还付]|催收|案件|未还|过期|超期|代偿|垫付|款项/;
/** who owes too, or is asked about himself, or a public body that seeks somebody */
const NOT =
  /担保人|保证人|共同借款|共债|共借|连带|如非本人|若非本人|非本人请|谨防|诈骗|骗子|快递|取件|家长会|老人|陌生来电|法院(?:通知|传唤)|传票|法律咨询|停止联系|我是借款人|莫替|别替|不用替|已结清|不会(?:主动)?联系/;

const TURNS: readonly RegExp[] = [
  // 请转告其尽快还款 · 麻烦您通知机主回电 · 请您务必联系到李某让他处理
  new RegExp(
    `(?:请|烦请|麻烦|恳请|望|盼|务必|协助|帮忙|希望)[您你]?(?:务必|尽快|及时|协助|帮忙|代为|一定|能|可以|帮我们|并|速|立即|予以){0,4}(?:转告|转达|通知|告知|提醒|督促|敦促|催促|劝导|劝说|联系|联络)(?:到|给)?(?:${HIM})(?!们)[^，。；！？\\n]{0,16}?(?:还款|还清|偿还|归还|清偿|结清|缴|支付|处理|解决|回电|来电|致电|联系|操作|履行|面对|沟通|登录|主动|欠款|逾期(?!状态)|借款)`,
    'u',
  ),
  // 请通知王小利（138…），其在…的欠款
  new RegExp(
    `(?:请|烦请|麻烦|务必)[您你]?(?:务必|尽快|及时|协助|代为){0,4}(?:转告|转达|通知|告知|提醒|督促|联系)(?!我|您|你|本|客服|平台|银行|官方)${NAME}(?:先生|女士|同学)?(?=\\s?[(（]|[，,]?\\s?(?:其|他|她|的(?:借款|欠款|贷款|账单))|[^，。\\n]{0,4}(?:尽快|及时|速|还款|回电|处理))`,
    'u',
  ),
  // 您的亲属/朋友：王小利 在…的借款已逾期
  new RegExp(
    `[您你贵](?:的|单位的?|公司的?|校的?)?(?:${NEAR})(?:[/、或和](?:${NEAR}))*\\s?[:：,，]?\\s?(?:[“"(（【]?${NAME}[”")）】]?)?(?:先生|女士)?[,，]?\\s?(?=(?:在|于|向|所|名下|的|因|自)[^。！？\\n]{0,24}(?:借款|贷款|欠款|账单|分期)?[^。！？\\n]{0,8}(?:欠款|逾期|拖欠|未还|过期|超期))`,
    'u',
  ),
  // 您是王小利的家人吗 · 请问是王小利的家人/同事吗
  new RegExp(
    `(?:请问|(?<!说)(?<!听说)[您你])(?:[您你])?(?:是不是|是否是|是否|是|系|作为)(?:(?!我|本|公司|最|这|那)${NAME}|${HIM})(?:先生|女士)?的(?:${NEAR})(?:[/、或和](?:${NEAR}))*(?:吗|吧|么|嘛)?`,
    'u',
  ),
  // …将您留作紧急联系人 · 您被王小利设为联系人
  /(?:[将把]|曾将|填写了?|预留了?|留了?)[您你](?!的(?:紧急|常用|第[一二三])?联[系络])(?:的)?(?:电话|手机号?|号码|联系方式)?(?:预留|登记|填写?|设置?|列|留|写)?(?:为|成|作)?(?:其|他的|她的|借款|本人)?(?:紧急|常用|第[一二三])?联[系络]人|[您你]被[\p{Script=Han}*]{1,8}?(?:设|填|列|留|登记|预留)[^，。\n]{0,4}联[系络]人|[您你](?:是|系|作为|为)[^，。\n]{0,12}(?:预留|留下?|填写?|登记|提供|设置)的?(?:借款|贷款)?(?:紧急|常用|第[一二三])?联[系络]人/u,
  // 代偿流程 · 您可以先替他还 · 请家长代为偿还
  /(?<![莫别不用])(?:您|你)(?:作为[^，。]{0,6})?(?:可以|能否|能|方便|先|愿意|看){0,4}(?:替|帮)(?:他|她|其)[^，。！？\n]{0,6}(?:还款|还清|还一|垫|处理|结清|解决)|(?:请|由|建议)(?:您|家长|家属|家人|亲属|监护人)(?:协商)?(?:代偿|代为(?:偿还|还款|清偿|处理))|代偿(?:流程|方案|手续|事宜)/u,
  // 协助他尽快解决
  new RegExp(
    `(?:协助|帮助|督促|劝|说服|敦促|配合)(?:${HIM})(?:尽快|及时|早日|主动|积极)?(?:解决|处理|还款|偿还|清偿|面对|沟通|结清)`,
    'u',
  ),
];

export const bystander: Judge = ({ kind, scan: { text }, message }, soFar) => {
  if (kind === 'loan_marketing' || kind === 'scam' || message.form === 'contract' || message.form === 'page') return [];
  if (!DEBT.test(text) || NOT.test(text) || retold(text)) return [];
  const known = soFar.filter((r) => r.rule === rule && r.confidence !== 'low');
  const found: Raised[] = [];
  for (const turn of TURNS) {
    const m = turn.exec(text);
    // beside what is known already only the same words, to be surer of them
    if (m && known.length > 0 && !known.some((k) => (k.start ?? 0) < m.index + m[0].length && m.index < (k.end ?? 0)))
      continue;
    if (!m || found.some((f) => (f.start ?? 0) < m.index + m[0].length && m.index < (f.end ?? 0))) continue;
    found.push({ rule, confidence: 'high', start: m.index, end: m.index + m[0].length, sure: kind !== 'normal' });
  }
  return found;
};
