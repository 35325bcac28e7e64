import type { Context } from '../assess';
import { QUIET, speaksOfDebt } from '../debt';
import { everyday, retold } from '../everyday';
import { CLEAR, reminds } from '../kind';
import { namedBody } from '../naming';
import rule from '../rules/no-identity';
import type { Judge, Raised } from './index';

/**
 * How sure (log-odds) the learned part must be that somebody is named, or that nobody is, to be heard against the
 * reading of names; measured on texts held apart.
 */
const SURELY_NAMED = -1.5;
const SURELY_NAMELESS = 0.2;
/** Plainly a debt that was not paid: then the reading of names is believed against all but the surest. */
const PLAINLY = /逾期|拖欠|欠款|欠费|欠缴|催收|催缴|代偿|不还钱|还不还|未还款|追缴|老赖|未履行/;
const AGAINST_PLAINLY = -6;
/** the one who owes answers: 核实后我会安排还款, 我想协商 */
const ANSWERING =
  /我(?:会|愿意|愿|想|要|希望|承诺|可以|申请|没有?能力)[^，。]{0,6}(?:还款|还清|偿还|协商|分期|处理)|请贵(?:公司|司|行|方)(?:提供|出示|停止)/;
/** A collection message in which nobody is named who could be asked. */
export const noIdentity: Judge = (context, soFar) => {
  if (!context.scan.text.includes('\n') && ANSWERING.test(context.scan.text)) return [];
  const read = nobodyRead(context, soFar);
  if (read && reminds(context) && !soFar.some((r) => !QUIET.includes(r.rule.signal) && r.confidence !== 'low'))
    return [];
  const plainly = read && PLAINLY.test(context.scan.text);
  if (context.nameless < (plainly ? AGAINST_PLAINLY : read ? SURELY_NAMED : SURELY_NAMELESS)) return [];
  // a neighbour's short text names nobody either: of such finds two in three were wrong on texts held apart
  if (!read && !speaksOfDebt(context, soFar)) return [];
  if (!read && (context.message.form === 'contract' || retold(context.scan.text) || everyday(context.scan.text)))
    return [];
  return [
    { rule, confidence: read ? 'high' : 'medium', start: null, end: null, sure: plainly && context.lead >= CLEAR },
  ];
};

function nobodyRead({ message, kind, scan, facts }: Context, soFar: readonly Raised[]): boolean {
  if (kind !== 'collection' || message.form === 'contract') return false;
  if (soFar.some((r) => r.rule.signal === 'unverified_collector' || r.rule.signal === 'impersonate_judicial'))
    return false;
  // friends, too, talk of money without a name
  if (!speaksOfDebt({ scan, facts }, soFar)) return false;
  const deadlineOnly = !soFar.some((r) => !QUIET.includes(r.rule.signal) && r.rule.signal !== 'pressure_deadline');
  if ((deadlineOnly && everyday(scan.text)) || retold(scan.text)) return false;
  return namedBody(scan.text, message.form === 'chat') === null;
}
