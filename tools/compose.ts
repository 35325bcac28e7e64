/**
 * Messages for learning made of single clauses (tests/corpus/clauses.txt): each clause of the list stands in a few
 * short messages beside others, with people, places, times and sums drawn for its blanks. A list of clauses is written
 * faster and wider than whole messages, and the model learns by clauses anyway. Nothing is ever measured on these, and
 * the kind of such a message is not learned from. The same list gives the same messages.
 */
import { SIGNALS, type SignalKey } from '../lib/risk/types';
import type { Line } from './learning';

/** how often each clause is the one that a message is made for */
const ROUNDS = 3;

const words = (text: string) => text.split(' ');
const BLANKS: Record<string, readonly string[]> = {
  relative: words(
    '你妈 你爸 您父母 你老婆 你老公 你姐 你舅舅 你岳父 你婆婆 你儿子 家里老人 你对象 你前妻 你爷爷 令堂 你弟',
  ),
  others: words(
    '同事 领导 单位 人事 老板 邻居 朋友 亲戚 村委 居委会 物业 房东 班主任 客户 合伙人 通讯录联系人 紧急联系人 微信好友 同学 战友 老乡 供货商 带班的 门卫 HR 系主任',
  ),
  place: words(
    '你家 你单位 你公司 你店里 你老家 您户籍地 你工地 你宿舍 你小区 你厂里 现住址 你出租屋 你娘家 你办公室 你摊位',
  ),
  time: words(
    '今天下午三点 今晚八点前 明早九点前 两小时内 18:00前 下班前 中午12点前 30分钟内 今天之内 明天上午 天黑之前 收到短信半小时内 17点30分前 今日24时前 明日12:00前 一个钟头内 下午四点半前 晚上九点前',
  ),
  consequence: words(
    '后果自负 直接走流程 上门找你 打你通讯录 材料就递上去了 取消所有减免 按失联处理 通知你家里 移交下一部门 我们换个方式谈 当你拒还 冻结账户 案子转走 没有商量余地 你别后悔 就不是这个态度了',
  ),
  hand_over: words('提交 推送 上报 移交 升级'),
  city: words('杭州 成都 郑州 南宁 沈阳 合肥 长沙 兰州'),
  district: words('江岸区 高新区 青山区 城关区 武侯区'),
  province: words('川 浙 粤 豫 皖'),
  surname: words('李 王 陈 赵 周 吴 郑 孙 林 何'),
  name: words('鼎 众 信 诚 汇 德 安 瑞 泰 恒 博 融 华 正'),
  group: words('业主群 家族群 村里的群 厂里的群 班级群 工作群 老乡群 抖音评论区'),
  teacher: words('班主任 老师 校长'),
  school: words('二小 实验小学 镇中心幼儿园 三中 阳光幼儿园'),
  link: words('xd-pay.top/a1 http://anjie.vip t.cn/Ax88 https://hk-jr.icu/p dk66.xyz m.yht-cx.cc http://47.99.1.2/app'),
  day: words('12月8日 本月25日 1月15日 三日内 下周五'),
  sum: words('38 60 99 128 200 300 388 500 680 1200 1999 2800 3000 5000 8800'),
  h: words('1 2 3 4 6 12 24 48'),
  d: words('4 5 6'),
};
const BRANDS = words(
  '豌豆借 快易分期 蓝海周转 小象钱包 金桥资产 银河易贷 鼎信分期 好用花 海棠消费 云朵白条 恒丰小贷 顺心借 木棉花 白杨贷 极速口袋',
);
const PRIVATE_OPENINGS = words('喂 听着 我告诉你 在吗 行 你好 老实说 兄弟 别装了 呵呵 看到回话 我说');
const DEBTS = words(
  '您的借款已逾期{n}天 欠款{sum}元仍未归还 {sum}元拖到现在 欠的{sum}块什么时候还 账单逾期 你那笔{sum} 您尾号{n}的账户逾期 应还{sum}元 合同已违约 本金{sum}',
);
const CLOSINGS = words('请尽快处理 速回电 收到回复 自己看着办 电话165{n} 回T退订 你看着办 别说没通知你 请知悉');
const SENDERS = {
  private: [null, '13812345678', '16512345678', '17000001234', '微信'],
  signed: ['1069012345', '106575001', '0571-88001234', null, '95012'],
};
/** offers and frauds keep to themselves; the others meet in one message */
const OFFERS: readonly SignalKey[] = [
  'debt_optimisation_scam',
  'credit_repair_scam',
  'upfront_fee',
  'asks_credentials',
  'phishing_link',
  'private_account_transfer',
  'bundled_fee',
  'excessive_rate',
  'prededucted_interest',
];

interface Clause {
  signals: SignalKey[];
  text: string;
}

/** One clause a line: its signals joined by +, or `innocent`, then | and the words with {blanks}. */
export function readClauses(text: string): Clause[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf('|');
      const keys = line.slice(0, at).split('+');
      const signals = keys.flatMap((key) => SIGNALS.find((one) => one === key) ?? []);
      if (at < 0 || (signals.length !== keys.length && keys[0] !== 'innocent'))
        throw new Error(`clauses: no such signal in “${line}”`);
      return { signals, text: line.slice(at + 1) };
    });
}

/** A fixed stream of numbers from 0 to 1 (a 32-bit mixing counter): chance that is the same each time. */
function stream(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function compose(text: string): Line[] {
  const clauses = readClauses(text);
  const chance = stream();
  const among = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const filled = (words: string) =>
    words.replace(/\{(\w+)\}/g, (_, blank: string) => {
      const list = BLANKS[blank];
      if (list) return among(list);
      if (blank === 'mobile')
        return among(['165', '170', '186', '150', '133']) + String(Math.floor(chance() * 1e8)).padStart(8, '0');
      return String(3 + Math.floor(chance() * 9996));
    });
  const sure = <T>(share: number, one: () => T, other: T): T => (chance() < share ? one() : other);
  const isOffer = (clause: Clause) => clause.signals.some((signal) => OFFERS.includes(signal));
  const innocent = clauses.filter(({ signals }) => signals.length === 0);
  const offers = clauses.filter(isOffer);
  const others = clauses.filter((clause) => clause.signals.length > 0 && !isOffer(clause));
  const lines: Line[] = [];

  function put(parts: readonly Clause[]): void {
    const charged = parts.some(({ signals }) => signals.length > 0);
    const signed = chance() < 0.5;
    const name = `${among(BLANKS.surname ?? [])}${among(['先生', '女士', '某'])}`;
    const opening = signed
      ? `【${among(BRANDS)}】${among(['', name, '尊敬的客户', '您好'])}`
      : sure(0.6, () => among([...PRIVATE_OPENINGS, name]), '');
    const said = parts.map((part) => ({ ...part, text: filled(part.text) }));
    const pieces = [
      opening,
      charged ? sure(0.55, () => filled(among(DEBTS)), '') : '',
      ...said.map((one) => one.text),
      charged ? sure(0.6, () => filled(among(CLOSINGS)), '') : '',
    ].filter((piece) => piece !== '');
    const mark = among(['，', '，', '。', '，', ' ', '！', ';', '\n']);
    let message = '';
    for (const [at, piece] of pieces.entries())
      message += (at === 0 || message.endsWith('】') ? '' : sure(0.8, () => mark, '，')) + piece;
    lines.push({
      id: `clauses-${lines.length + 1}`,
      text: message + among(['。', '', '！', '，', '~', '。']),
      sender: among(signed ? SENDERS.signed : SENDERS.private),
      kind: null,
      form: 'sms',
      signals: said.flatMap((one) => one.signals.map((key) => ({ key, text: one.text }))),
    });
  }

  for (let round = 0; round < ROUNDS; round++) {
    for (const clause of clauses) {
      if (clause.signals.length === 0) {
        // as many innocent messages as the charged ones have clauses: else every short text would look charged
        for (let n = 0; n < 2; n++)
          put([clause, ...Array.from({ length: among([0, 0, 1, 2]) }, () => among(innocent))]);
        continue;
      }
      const beside = isOffer(clause) ? offers : others;
      const parts = [clause, ...Array.from({ length: among([0, 0, 0, 1, 1, 2]) }, () => among(beside))];
      if (chance() < 0.35) parts.splice(Math.floor(chance() * (parts.length + 1)), 0, among(innocent));
      put(parts);
    }
  }
  return lines;
}
