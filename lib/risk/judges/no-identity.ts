import { namedBody } from '../naming';
import rule from '../rules/no-identity';
import type { Judge } from './index';

/** A collection message in which nobody is named who could be asked. */
export const noIdentity: Judge = ({ message, kind, scan }, soFar) => {
  if (kind !== 'collection' || message.form === 'contract') return [];
  if (soFar.some((r) => r.rule.signal === 'unverified_collector' || r.rule.signal === 'impersonate_judicial'))
    return [];
  if (namedBody(scan.text, message.form === 'chat') !== null) return [];
  return [{ rule, confidence: 'high', start: null, end: null }];
};
