/** Rows of the whole reading: one typical message, hints and clauses included. */
import { assess } from '../../lib/risk/assess';
import { thePack } from '../../lib/risk/the-pack';
import { readFacts } from '../../lib/text/facts';
import { fold } from '../../lib/text/fold';
import { findPhrases } from '../../lib/text/phrases';
import { type Row, timesOver } from './row';

/** around 55 characters each, as messages are: demands, a bill, everyday things, a disguise */
const MESSAGES = [
  '【北杉速贷】您的借款2,318.40元已逾期12天，请于今日18点前还款，逾时将由法务部门联系您的单位核实情况，详询4001234567。',
  '【示例银行】您尾号3016信用卡3月账单人民币4,871.36元，最低还款487.14元，到期还款日3月25日。如已还款请忽略。',
  '明天中午一起吃饭吗？我十一点半到你公司楼下，顺便把上次借你的书还你。',
  '【菜鸟驿站】您的包裹已到站，取件码7-3-4021，请于今日21:00前领取，地址：丰和苑南门东侧。',
  '律*师函已签发，欠款5200元今晚八点前不到账，明早上门找你父母谈，加V信：tx_7781。',
];
/** in which no word of any rule stands */
const NO_HIT = '远处山峦叠翠，溪涧淙淙，野鹤掠过芦苇荡，暮霭沉沉，渔舟唱晚，炊烟袅袅升腾，牧笛悠扬。';
const SENT = '2025-11-20T10:00:00+08:00';
const ROUNDS = 3000;

/** microseconds per message; every message counts with its best round */
function perMessage(run: (text: string) => unknown, messages = MESSAGES): number {
  const [ms = 0] = timesOver(messages.length, [(i) => run(messages[i] ?? '')], ROUNDS);
  return (ms * 1000) / messages.length;
}

const read = (text: string) => assess({ text, sentAt: SENT }, 0);

/** folding, the words of the pack, figures */
function plainly(text: string): number {
  const folded = fold(text);
  let n = 0;
  findPhrases(thePack().table, folded.text, () => {
    n++;
  });
  return n + readFacts(text, { sentAt: SENT, folded }).amounts.length;
}

export const rows: Row[] = [
  {
    name: 'folding one typical message',
    unit: 'µs',
    better: 'less',
    gate: 30,
    ambition: 10,
    measure: () => perMessage((text) => fold(text)),
  },
  {
    name: 'figures of one typical message',
    unit: 'µs',
    better: 'less',
    gate: 120,
    ambition: 60,
    measure: () => perMessage((text) => readFacts(text, { sentAt: SENT })),
  },
  {
    name: 'reading one typical message whole',
    unit: 'ms',
    better: 'less',
    gate: 0.4,
    ambition: 0.2,
    measure: () => perMessage(read) / 1000,
  },
  {
    name: 'reading a text without a hit, whole',
    unit: 'ms',
    better: 'less',
    gate: 0.2,
    ambition: 0.05,
    measure: () => perMessage(read, [NO_HIT]) / 1000,
  },
  {
    name: '… against folding, words and figures alone',
    unit: '×',
    better: 'less',
    gate: 3,
    ambition: 1,
    measure: () => {
      const [whole = 0, part = 1] = timesOver(1, [() => read(NO_HIT), () => plainly(NO_HIT)], ROUNDS);
      return whole / part;
    },
  },
];
