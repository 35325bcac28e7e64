/** Rows of the whole reading: one typical message, hints and clauses included. */
import { assess } from '../../lib/risk/assess';
import { readFacts } from '../../lib/text/facts';
import { fold } from '../../lib/text/fold';
import { bareLoop, best, type Row } from './row';

const MESSAGES = [
  '【北杉速贷】您的借款2,318.40元已逾期12天，请于今日18点前还款，逾时将由法务部门联系您的单位核实情况，详询4001234567。',
  '【示例银行】您尾号3016信用卡3月账单人民币4,871.36元，最低还款487.14元，到期还款日3月25日。如已还款请忽略。',
  '明天中午一起吃饭吗？我十一点半到你公司楼下，顺便把上次借你的书还你。',
  '【菜鸟驿站】您的包裹已到站，取件码7-3-4021，请于今日21:00前领取，地址：丰和苑南门东侧。',
  '律*师函已签发，欠款5200元今晚八点前不到账，明早上门找你父母谈，加V信：tx_7781。',
];
const SENT = '2025-11-20T10:00:00+08:00';
const units = MESSAGES.join('').length;

/** microseconds per message */
function perMessage(run: (text: string) => unknown, rounds = 40): number {
  const all = () => {
    for (let i = 0; i < rounds; i++) for (const m of MESSAGES) run(m);
  };
  return (best(all, 9, 3) * 1000) / (rounds * MESSAGES.length);
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
    measure: () => perMessage((text) => assess({ text, sentAt: SENT }, 0), 8) / 1000,
  },
  {
    name: 'bare loop over one message, for comparison',
    unit: 'ns',
    better: 'less',
    gate: 10_000,
    ambition: 1_000,
    measure: () =>
      (best(() => bareLoop(MESSAGES.join('').repeat(200)), 9, 3) * 1e6) / (200 * MESSAGES.length) + units * 0,
  },
];
