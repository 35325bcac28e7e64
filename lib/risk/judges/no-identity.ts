import type { Context } from '../assess';
import { QUIET, speaksOfDebt } from '../debt';
import { everyday, retold } from '../everyday';
import { namedBody } from '../naming';
import rule from '../rules/no-identity';
import type { Judge, Raised } from './index';

/**
 * How sure (log-odds) the learned part must be that somebody is named, or that nobody is, to be heard against the
 * reading of names; measured on texts held apart.
 */
const SURELY_NAMED = -1.5;
const SURELY_NAMELESS = 0.2;
/** A collection message in which nobody is named who could be asked. */
export const noIdentity: Judge = (context, soFar) => {
  const read = nobodyRead(context, soFar);
  if (context.nameless < (read ? SURELY_NAMED : SURELY_NAMELESS)) return [];
  // a neighbour's short text names nobody either: of such finds two in three were wrong on texts held apart
  if (!read && !speaksOfDebt(context, soFar)) return [];
  if (!read && (context.message.form === 'contract' || retold(context.scan.text) || everyday(context.scan.text)))
    return [];
  return [{ rule, confidence: read ? 'high' : 'medium', start: null, end: null }];
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
