import { speaksOfDebt } from '../debt';
import rule from '../rules/off-hours';
import type { Judge } from './index';

/** Minutes since midnight in Asia/Shanghai (UTC+8 all year since 1991). */
const minuteOfDay = (ms: number) => Math.floor(ms / 60_000 + 8 * 60) % (24 * 60);

/** 22:00 to 07:59: the window of GB/T 45251-2025 and of the bank association's guideline of 2026-01-30; neither is law. */
export const isOffHours = (minute: number) => minute >= 22 * 60 || minute < 8 * 60;

/** Times at which somebody else spoke, in a chat that shows them line by line: "小李 22:15：…". */
const LINE_TIME = /^(.{0,24}?)[ 　(（[]{0,2}([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?[)）\]]?\s*[:：]?/;

function collectorsLines(text: string): number[] {
  return text.split('\n').flatMap((line) => {
    const m = LINE_TIME.exec(line);
    if (!m || /^\s*(?:我|用户|客户|本人|\[?我\]?)\s*$/.test(m[1] ?? '')) return [];
    return [Number(m[2]) * 60 + Number(m[3])];
  });
}

/** A debt message whose own time lies at night. Without a known time nothing is said. */
export const offHours: Judge = (context, soFar) => {
  const { message, kind } = context;
  if (kind !== 'reminder' && kind !== 'collection') return [];
  if (context.facts.amounts.length === 0 && !speaksOfDebt(context, soFar)) return [];
  const sent = message.sentAt ? Date.parse(message.sentAt) : Number.NaN;
  const minutes = Number.isNaN(sent) ? [] : [minuteOfDay(sent)];
  if (message.form === 'chat') minutes.push(...collectorsLines(message.text));
  return minutes.some(isOffHours) ? [{ rule, confidence: 'high', start: null, end: null }] : [];
};
