/** Sums of money in a folded text, with the part each plays. Values in fen, so that they are whole numbers. */
import { type NumberAt, numbersIn } from './numbers';

export type AmountRole =
  | 'overdue'
  | 'total'
  | 'principal'
  | 'interest'
  | 'penalty'
  | 'minimum'
  | 'discount'
  | 'fee'
  | 'rate'
  | 'limit'
  | 'paid'
  | 'part'
  | 'reward'
  | 'other';

export interface Amount {
  /** fen */
  value: number;
  role: AmountRole;
  start: number;
  end: number;
  /** 元, 块, ￥ or a scale stands with it; without, it is a bare number that may be money */
  marked: boolean;
  /** said by the one who owes, in a dialogue */
  byDebtor: boolean;
}

const WINDOW = 16;
const UNIT_AFTER = /^\s?(?:多|余|来|整|多块)?(?:元整?|块钱?|圆|rmb|cny|人民币|蚊|大洋|¥|￥|美金|yuan)/;
const UNIT_BEFORE = /(?:[¥￥$]|rmb|人民币|cny|hk\$|usd|新台币|港币|💰|prin|payback|net|fee)[:： ]{0,2}$/;
const FOREIGN = /(?:[^k]|^)(?:usd|us\$|新台币|nt\$)[: ]{0,2}$|^\s?(?:美元|美金|欧元|日元)/;
/** what stands behind a number that counts something else */
const COUNTED =
  /^\s?(?:多|余|来|几)?(?:个|天|日|号|月|年|点|时|分钟|分(?!期还)|秒|小时|钟头|次|通|遍|条|张|位|人|口|名|家|户|岁|楼|层|栋|路|期|折|%|％|‰|倍|度|公里|米|斤|份|封|台|部|辆|只|套|款|轮|批|级|笔|档|章|届|套|周|礼拜|星期|辈|代|支|根|步|成|类|种|项|页|字|gb|mb|g|m(?!\w)|km|h|min|个点|多号|分之|号码|号线|宗|组|队|起|面|块五|开头|s\b|d\b|通讯录|好友|群|后(?!付)|里|的?住户|室|房|棵|扇|刀|杯|顿|句|回(?!款)|趟|单元|工作日|联系人|平台|用户|亲友|集|课|堂|人次|万(?:人|次|用户|家|条))/;
const NUMBERED =
  /(?:第|尾号|卡号|编号|单号|案号|工号|合同号?|票号|文号|字号?|编码|代码|户号|房|no\.?|no：|#|验证码|校验码|取件码|密码|凭码|q\d?|v|iphone|mate|[a-z]-?|[-–—/]\d{0,4}-?|\d[-/ ]|[棟栋幢楼座层室号]\s?|今年|去年|\bm|周|星期|礼拜|初|top|近|尾数|后四位|分机|转|满\d{0,5}减?|发送|回复?|退订?|按|通道|序号|批次|系列|区|版|年度|\d月|年)$/;

const ROLE_BEFORE: readonly [AmountRole, RegExp][] = [
  [
    'limit',
    /(?:额度|授信|提至|提额至?|最高可?[借贷]?|可借|可贷|可用|借给|下款|放款|批了?|预批|审批|贷款金额|借款金额|借款本金|元起|余额宝|卡内?余额|工资|流水|消费|支出|收入|市值|保额|保费)(?:为|达|至|共|约|人民币|：|:|了)?[¥￥ ]{0,2}$/,
  ],
  [
    'minimum',
    /(?:最低(?:还款额?|应还|还|额)?|最少|至少|首期|首付|先还|先付|先交|先转|先打|先把|哪怕[打还]?|本期应?还?首期)[^,，。;；0-9]{0,6}$/,
  ],
  [
    'discount',
    /(?:减免|优惠|立减|免除|免|减|抵扣|冲抵|抵|节省|省|返|退还?|补贴|折后|打折|立省|少还|折抵|息费)(?:了|共|约|您)?[¥￥ ]{0,2}$/,
  ],
  [
    'paid',
    /(?:成功还款|成功扣款|还款成功|已还|已付|已归还|已扣|仅扣|到账|实收|到手|实付|实际到账|已存入?|存入|入账|转入|已收|只收到|拿走|只拿|净到手|付了|还了|退了|奖励)(?:了|您|本息合计)?[:： ]{0,2}[¥￥ ]{0,2}$/,
  ],
  [
    'rate',
    /(?:每天|每日|一天|日加收|每月|每期|月供(?!】)|每周|一周|每次|每逾一?日|按日|逐日|(?<!\d)日收|月收|按月|每拖一日|天天|一礼拜|每逾期?一?[天日]|逾1日|一期|每小时|另计[^,，。]{0,6}每日|续一?[个]?礼拜|续期|展期)[^,，。;；、】0-9]{0,5}$/,
  ],
  [
    'fee',
    /(?:手续费|服务费|管理费|会员费?|工本费|制作费|外访费|交通费|律师费|律师函费|催收费|函费|违约保证金|保证金|诚意金|定金|押金|资料费|材料费|解冻费|验资金?|验证金|服务包|咨询费|外呼成本|通知费|保险费?|担保费|年费|成本|送达费|审核费|征审费|通道费|加速[^,，。]{0,4}|操作费|水钱|(?<!欠)费用?|卡套餐|套餐|撤榜费|启动金|诚意|税|停车费|电费|水费|话费|会员[(（])(?:[(（][^)）]{0,6}[)）])?(?:为|共|约|计|：|:|各|是)?[¥￥ ]{0,2}$/,
  ],
  [
    'penalty',
    /(?:罚息|滞纳金|违约金|逾期费|罚金|滞纳性费用|逾期服务费|逾期罚息|罚款)(?:为|共|约|计|累计|：|:|按日[^0-9]{0,4})?[¥￥ ]{0,2}$/,
  ],
  [
    'total',
    /(?:合计(?:待还|应还|人民币|为|欠款|共)?|共计|总计|总共|一共|总欠|共欠|本息(?:合计|共|总计|总额|和|余额)?|连本带息|结清(?:需|金额|共)?|总额|总金额|总还款额?|以上合计|共(?:应还)?|加一块儿?|滚到|总数|还差|欠款合计|全部|息费合计)(?:为|约|：|:|是|应还|待还|需还|人民币|款|了)*[¥￥ ]{0,2}$/,
  ],
  [
    'principal',
    /(?:借款|贷款|本金|本|借|原始借款|当初|合同写?|条子|批|借了|借过|拿了?)(?:为|约|：|:|人民币|了|余额|剩余)?[¥￥ ]{0,2}$/,
  ],
  ['interest', /(?:利息|息费|息|正常利息|欠息)(?:为|共|约|：|:|计)?[¥￥ ]{0,2}$/],
  [
    'overdue',
    /(?:应还(?:款|金额|本息|款额)?|待还(?:款|金额)?|应付(?:金额|款)?|应缴|应收|尚欠|尚有|仍欠|现欠|还欠|欠着?|欠款|欠账|欠项|未还|未付|未结清?|未清|逾期金?额?|待缴|待处理|拖欠|需还|要还|该还|还款(?:金额)?|金额|余额|剩余(?:应还)?|归还|还|交|付清|清偿|债务|账单|款项|欠钱|久拖|共欠|涉案|案件|现结欠|处置|代偿金额|代偿款|偿付|差额|退?货?款|尾款|租金|交齐|本期|名下|您的?|你的?|那笔|这笔|拖着|缴纳|缴|欠费)(?:为|约|：|:|人民币|款|了|共|本息|的|是|我们?|他们?|您|你)*[¥￥ ]{0,2}$/,
  ],
];
const ROLE_AFTER: readonly [AmountRole, RegExp][] = [
  [
    'rate',
    /^\s?(?:元|块钱?|圆)?\s?(?:\/|每|一)(?:天|日|月|周|次|期|年|季|小时|个月)|^(?:元|块钱?)(?:一|每)(?:天|日|次|月|周)|^\/d/,
  ],
  ['minimum', /^\s?(?:元|块钱?)?(?:占名额|当诚意|表示|意思)/],
  ['principal', /^\s?(?:元|块钱?|圆)?(?:的)?(?:本金|条子|的本|借款(?!人))/],
  ['limit', /^\s?(?:元|块)?(?:的)?(?:额度|授信)|^元中/],
  ['discount', /^\s?(?:元|块)?(?:无门槛|优惠|红包|券|话费|补贴|免除|减免)/],
  ['reward', /^\s?(?:元|块)?(?:奖励|现金奖)/],
  ['fee', /^\s?(?:元|块)?的?(?:风控金|保证金|履约金|验证金|验资金?|解冻金|解冻费|手续费|工本费|激活费|认证金)/],
];
export function readAmounts(
  text: string,
  covered: (start: number, end: number) => boolean,
  numbers: readonly NumberAt[] = numbersIn(text),
): Amount[] {
  const found: Amount[] = [];
  for (const n of numbers) {
    if (!(n.value > 0) || n.value > 1e11) continue;
    if (covered(n.start, n.end)) continue;
    let before = text.slice(Math.max(0, n.start - WINDOW), n.start);
    let after = text.slice(n.end, n.end + 12);
    // 一万二千多 · 三千来块
    let end = n.end;
    const vague = /^[多余来几](?=[块元万千])/.exec(after);
    if (vague) {
      end += 1;
      after = after.slice(1);
    }
    if (FOREIGN.test(before) || FOREIGN.test(after)) continue;
    const unit = UNIT_AFTER.exec(after);
    const sign = UNIT_BEFORE.exec(before);
    const start = n.start - (sign?.[0].length ?? 0);
    if (unit) end += unit[0].length;
    const marked = unit !== null || sign !== null;
    if (!marked && !bareMoney(n, before, after)) continue;
    if (unit && /块/.test(unit[0]) && n.value < 10 && /^块(?!钱)/.test(after.trim()) && !n.scaled) continue;
    before = text.slice(Math.max(0, start - WINDOW), start);
    const value = Math.round(n.value * 100);
    if (n.value < 10 && !n.exact && unit && /块/.test(unit[0])) continue;
    found.push({
      value,
      role: roleOf(before, text.slice(n.end, n.end + 14)),
      start,
      end,
      marked: marked || n.scaled,
      byDebtor: DEBTOR_LINE.test(lineHead(text, start)),
    });
  }
  return found;
}

const DEBTOR_LINE = /^(?:我|客户|用户|保证人|借款人)(?:\s?\d{1,2}:\d{2})?\s?[:：]/;

function lineHead(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at) + 1;
  return at - from > 400 ? '' : text.slice(from, from + 12);
}

function roleOf(before: string, after: string): AmountRole {
  for (const [role, pattern] of ROLE_AFTER) if (pattern.test(after)) return role;
  for (const [role, pattern] of ROLE_BEFORE) if (pattern.test(before)) return role;
  return /^\s?(?:元|块钱?|圆)(?:已经?|现已?)?逾期\d/.test(after) ? 'overdue' : 'other';
}

const CLAUSE_AHEAD = /(?:^|[\s,，。.;；!！?？、:：)）】的您你客户那这把])$/;
const CLAUSE_BEHIND =
  /^\s?(?:[,，。.;；!！?？、\n)）/]|$|元|块|拖|逾|已|今|不|还|的事|到|结|交|都|一直|钱|欠|没|未|最后|一次)/;

function bareMoney(n: NumberAt, before: string, after: string): boolean {
  if (COUNTED.test(after)) return false;
  if (NUMBERED.test(before)) return false;
  if (/^[-~－:：](?=\d)|^\/(?!\d+天)|^ \d{3,4}(?!\d|天)|^\.\d|^[a-z_@]|^号|^[*×x]/.test(after)) return false;
  if (/月薪|工资|年薪|粉丝|播放|印了/.test(before.slice(-4)) || /^粉/.test(after)) return false;
  if (n.scaled) return n.value >= 100 && !/(?:成|几|上|数|好几|[一二三四五六七八九]千?多?)$/.test(before.slice(-1));
  if (n.han) return false;
  if (n.exact) return n.value >= 10;
  if (!Number.isInteger(n.value)) return false;
  const year = n.value >= 1990 && n.value <= 2035;
  if (year && !/[欠拖着]$/.test(before)) return false;
  if (n.value < 300 || n.value >= 1_000_000 || n.end - n.start > 6) return false;
  return (
    n.value >= 10_000 || CLAUSE_AHEAD.test(before) || roleOf(before, after) !== 'other' || CLAUSE_BEHIND.test(after)
  );
}
