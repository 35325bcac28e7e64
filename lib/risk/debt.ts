/**
 * Does a message speak of a debt at all? Kinds are learned, and what is learned takes a short "睡了没" for a collector's;
 * what hangs on the kind alone — the hour, the missing name — needs a word of it besides.
 */
import type { Context } from './assess';
import type { Raised } from './judges';
import type { SignalKey } from './types';

const DEMAND =
  /逾期|欠款|欠债|还款|还钱|清账|结清|催收|案件|债务|借款|贷款|网贷|账单|欠的|欠了|欠我|你借|借的钱|钱的事|应还|还不还|几时还|什么时候还|怎么还|拖着|拖到|拖了|回电|老赖|拿钱|钱呢|打过来|转过来|转来|尾款|款项|款子|还一下|还一点|给句话|一句话|准话|当初借|的账|那个账|还上|催你|单子|案子|工资卡|判刑|征信|通讯录|律师函|给个日子/;

/** Found in texts of any kind, terms of a loan among them: no debt is demanded by that */
export const QUIET: readonly SignalKey[] = [
  'obfuscated_text',
  'off_hours',
  'excessive_rate',
  'prededucted_interest',
  'bundled_fee',
];

/** Words of a debt, days overdue, or something only a collector says. */
export const speaksOfDebt = ({ scan, facts }: Pick<Context, 'scan' | 'facts'>, soFar: readonly Raised[]): boolean =>
  facts.daysOverdue !== null ||
  DEMAND.test(scan.text) ||
  soFar.some((r) => !QUIET.includes(r.rule.signal) && r.confidence !== 'low');
