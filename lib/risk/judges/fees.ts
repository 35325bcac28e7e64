/**
 * A charge beside principal, interest and agreed penalty that has to be taken: any product or fee by whatever name, with
 * its price and the word that makes it compulsory, or as a line of a bill (signals.md, bundled_fee).
 */
import rule from '../rules/bundled-fee';
import { type Found, matches, shapeOf } from './figures';
import type { Judge } from './index';

const OPEN = '[“「"《【\']?';
const CLOSE = '[”」"》】\']?';
/** what may be sold along */
const NAME =
  '(?:[\\u4e00-\\u9fffa-z]{0,8}(?:费用?|服务金|权益金|准备金|互助金|备付金|工本))|(?:[\\u4e00-\\u9fffa-z]{1,8}(?:月卡|季卡|年卡|会员卡|加速卡|延期卡|套餐卡|审核卡|特权卡|极速卡|保障卡|信用卡套餐|套餐|权益包|服务包|保障包|护航包|安心包|守护包|大礼包|包|意外险|重疾险|寿险|健康险|保证险|信用险|险|会员|权益|保障计划|护盾|护航))';
const ITEM = `${OPEN}(?:${NAME})${CLOSE}`;
const AMOUNT = '[-]?[¥￥]?(?<v>#)(?:\\.#)?(?:元|块|%|％|个点|成)?';

/** a name that is no charge of this kind: interest, penalties, court, households, what ordinary cards cost */
const OTHER =
  /欠费|缴费|利息|罚息|违约|滞纳|逾期(?:费|利)|本金|应还|最低|首付|首期款|诉讼|受理费|保全费$|仲裁费|执行费$|^年费|运费|话费|电费|水费|燃气|物业|学费|房费|餐费|加班|免费|消费|缴费|收费|付费|经费|浪费|公费|自费|花费|账单|银行卡|借记卡|信用卡$|储蓄卡|手机卡|电话卡|社保|医保|红包|面包|钱包|书包|承包|打包|外包|包含|续期费|展期费|延期费|续费|展期|延期服务费|押金|头息|风险|保险公司|危险|险些|综合费(?:率|用)$|费率|(?<![函访门次])费用$|退费|扣费|解冻|验证|激活|过节费|医药费|手续费率/;
/** takes the compulsion away */
const FREE =
  /自愿|(?<!不)可选|任选|不影响|不收|免收|无需|减免|免除|优惠|立减|退还|返还|已退|退回|(?<![不无])可取消|随时取消|不强制|非必|败诉方|实际发生|刷满|折合/;
/** makes it compulsory, or a continuing charge */
const COMPEL =
  /必[选须缴交需要]|必须|(?:乙方|借款人|用户|客户|您|你|先|仍|均)?(?:须|需)(?!求|知)|强制|另(?:收|付|加|计|交|外|有|需|须)|加收|附收|(?:不|无法|不能|不支持|不可)(?:退|取消)|关不掉|躲不掉|默认|自动续|捆绑|搭着?|计入|并入|加在账|加到|由.{0,6}(?:承担|负担|支付|出|缴)|自理|(?:你|您|乙方|借款人|客户)(?:出|承担|负担|来付)|(?:得|要|也得|都得)(?:出|交|付|给|买)|每月|每期|每季|每周|按月|按期|[/／](?:月|期|季|年|次|周)|每(?:次|通|条|函|封|趟|人|笔|单|拨打|上门|外访)|每.{0,8}一次|一次(?:性|收|交)|随本|随月供|(?:与|同|随)(?:本息|本金|利息).{0,2}一[并起同]|不(?:买|开|办|购|加|付|交)#?|不.{1,4}(?:不|别想)(?:放|批|给|办|能|得|让)|才(?:能|可)|方(?:可|能)|后(?:方|才|可)|未.{1,8}(?:不|无法|暂不|不能)|必要步骤|一并(?:划扣|支付|缴|承担)|产生|签约|应(?:向|按|于|在)[^#]{1,10}(?:支付|缴纳|交纳)|(?:不能|无法)(?:申请|提现|提款|分期|协商|暂停|进入|下一步)|承担|负担|同步扣|代扣|收取|缴纳|收(?:你|您)/;
/** kept back from the payout: another signal, unless it is also compulsory in itself */
const KEPT = /减去|余额|放款|到账|到手|预扣|扣除|扣收|留存|从本金|从借款|砍/;
/** asked before anything is paid out: another signal (upfront-fee) */
const UPFRONT = /(?:下款|放款|提款)前|先办|先[交缴]/;
/** sold beside the loan, and small by the month; a card's own instalment fee is not */
const OF_THE_LENDER = /担保|服务|咨询|管理|保险|会员|权益|技术|信息/;
const BILL = /(?:本金|欠款|应还|逾期|账单)/;

export const fees: Judge = ({ scan, kind, message, has }, soFar) => {
  if (kind === 'normal' || soFar.some((r) => r.rule === rule && r.confidence === 'high')) return [];
  if (!/[费金卡包险员益盾计]/.test(scan.text) || has('lawsuit_cost')) return [];
  const s = shapeOf(scan.text);
  if (s.numbers.size === 0) return [];
  const bill =
    BILL.test(s.text) &&
    (/合计|共计|总计|共[:：]?#|应还|明细|其中|含|费用表|待还/.test(s.text) || message.form === 'table');
  for (const f of [
    ...matches(s, `${ITEM}(?:[（(][^）)#]{0,10}[）)])?[^#，,。;；\\n]{0,7}?[（(:：/／]?${AMOUNT}`),
    ...matches(s, `${AMOUNT.replace('个点|成)?', '个点)')}的?[^#，,。;；\\n]{0,3}?${ITEM}`),
  ]) {
    const name = nameOf(s.text.slice(f.start, f.end));
    if (name === null || OTHER.test(name)) continue;
    const price = f.value('v');
    const share = /[%％]/.test(s.text.slice(f.start, f.end));
    if (price === null || price < (share && OF_THE_LENDER.test(name) ? 0.05 : 2)) continue;
    const around = s.text.slice(Math.max(0, f.start - 14), f.end + 16);
    const clause = clauseOf(s.text, f);
    const continuing = /每月|每期|[/／](?:月|期)|按月|按期/.test(around);
    if (FREE.test(sentenceOf(s.text, f)) || (kind === 'scam' && !(continuing && name.endsWith('费')))) continue;
    if (UPFRONT.test(around) && !continuing) continue;
    const compelled = COMPEL.test(around);
    if (KEPT.test(clause) && !/必|每月|每期|不可取消|强制|默认/.test(clause)) continue;
    if (kind === 'reminder' ? !(compelled && bill) : !compelled && !(bill && kind === 'collection')) continue;
    if (/谨防|警惕|切勿/.test(sentenceOf(s.text, f))) continue;
    const [start, end] = [s.home(f.start), s.home(f.end)];
    return [{ rule, confidence: 'high', start, end: Math.max(end, start + 1) }];
  }
  return [];
};

function sentenceOf(text: string, f: Found): string {
  const before = /[^。\n]*$/.exec(text.slice(Math.max(0, f.start - 40), f.start))?.[0] ?? '';
  return before + text.slice(f.start, f.end) + (/^[^。\n]*/.exec(text.slice(f.end, f.end + 40))?.[0] ?? '');
}

function clauseOf(text: string, f: Found): string {
  const before = /[^，,。;；\n]*$/.exec(text.slice(Math.max(0, f.start - 16), f.start))?.[0] ?? '';
  const after = /^[^，,。;；\n]*/.exec(text.slice(f.end, f.end + 14))?.[0] ?? '';
  return before + text.slice(f.start, f.end) + after;
}

const NAMED = new RegExp(NAME);
const nameOf = (words: string) => NAMED.exec(words)?.[0] ?? null;
