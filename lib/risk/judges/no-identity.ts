import type { Context } from '../assess';
import { everyday, retold } from '../everyday';
import { namedBody } from '../naming';
import rule from '../rules/no-identity';
import type { SignalKey } from '../types';
import type { Judge, Raised } from './index';

const DEMAND =
  /逾期|欠款|欠债|还款|还钱|清账|结清|催收|案件|债务|借款|贷款|网贷|账单|欠的|欠了|欠我|你借|借的钱|钱的事|应还|还不还|几时还|什么时候还|怎么还|拖着|拖到|拖了|回电|老赖|拿钱|钱呢|打过来|转过来|转来|尾款|款项|款子|还一下|还一点|给句话|一句话|准话|当初借|的账|那个账|还上|催你|单子|案子|工资卡|判刑|征信|通讯录|律师函|给个日子/;

/** found in texts of any kind, terms of a loan among them: no debt is demanded by that */
const QUIET: readonly SignalKey[] = [
  'obfuscated_text',
  'off_hours',
  'excessive_rate',
  'prededucted_interest',
  'bundled_fee',
];

/**
 * How sure (log-odds) the learned part must be that somebody is named, or that nobody is, to be heard against the
 * reading of names; measured on texts held apart.
 */
const SURELY_NAMED = -1.5;
const SURELY_NAMELESS = 1.25;

/** A collection message in which nobody is named who could be asked. */
export const noIdentity: Judge = (context, soFar) => {
  const read = nobodyRead(context, soFar);
  if (read ? context.nameless < SURELY_NAMED : context.nameless < SURELY_NAMELESS) return [];
  if (!read && (context.message.form === 'contract' || retold(context.scan.text) || everyday(context.scan.text)))
    return [];
  return [{ rule, confidence: read ? 'high' : 'medium', start: null, end: null }];
};

function nobodyRead({ message, kind, scan, facts }: Context, soFar: readonly Raised[]): boolean {
  if (kind !== 'collection' || message.form === 'contract') return false;
  if (soFar.some((r) => r.rule.signal === 'unverified_collector' || r.rule.signal === 'impersonate_judicial'))
    return false;
  // a debt must be spoken of, or something only a collector says: friends, too, talk of money without a name
  const said = soFar.some((r) => !QUIET.includes(r.rule.signal));
  if (!said && facts.daysOverdue === null && !DEMAND.test(scan.text)) return false;
  const deadlineOnly = !soFar.some((r) => !QUIET.includes(r.rule.signal) && r.rule.signal !== 'pressure_deadline');
  if ((deadlineOnly && everyday(scan.text)) || retold(scan.text)) return false;
  return namedBody(scan.text, message.form === 'chat') === null;
}
