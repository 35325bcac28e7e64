/**
 * Words written so that filters miss them, once per stretch. Only in messages about debt, credit or money tricks: the
 * same signs in a greeting, a headline or a table are decoration. Never where the message warns of such writing.
 */
import type { Disguise } from '../../text/fold';
import { oddities } from '../../text/oddities';
import { strewnTraditional } from '../../text/script';
import { isTradeTalk } from '../../text/variants';
import type { Context } from '../assess';
import rule from '../rules/obfuscated-text';
import type { Judge, Raised } from './index';

/** talks about such writing: a lesson, a warning, a handbook, a question */
const ABOUT_WRITING =
  /怪字|谐音|拆字|拼音作业|变形记|暗语|绕过拦截|这种是真的|是真的吗|写成|法制|晚报|讯[:：]|小课堂|手册/;

export const obfuscated: Judge = (context) => {
  const { folded, message } = context;
  if (context.kind === 'normal' || ABOUT_WRITING.test(folded.text)) return [];
  const collects = context.kind === 'collection' || context.kind === 'scam';
  if (!collects && !isTradeTalk(folded.text)) return [];
  const sure: Disguise[] = [
    ...folded.disguises.filter((d) => counts(d, message.text)),
    ...(collects ? strewnTraditional(message.text) : []),
  ];
  const odd = oddities(message.text);
  const plain = odd.filter((o) => o.plain);
  const all = [...sure, ...plain, ...(sure.length + plain.length > 0 ? odd.filter((o) => !o.plain) : [])];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const raised: Raised[] = [];
  let done = -1;
  for (const d of all) {
    if (d.start < done) continue;
    // a mark deleted at the very end belongs to the character before it
    const start = Math.min(placeOf(context, d.start), folded.text.length - 1);
    if (start < 0) continue;
    const end = Math.max(start + 1, placeOf(context, d.end));
    if (context.silenced(start, end)) continue;
    raised.push({ rule, confidence: 'high', start, end });
    done = d.end;
  }
  return raised;
};

/** full-width digits and single circled ones are typography */
function counts(d: Disguise, text: string): boolean {
  if (d.why !== 'full-width') return true;
  const written = text.slice(d.start, d.end);
  if (/^[\u2460-\u24ff\u2776-\u2793\u2100-\u214f\u2150-\u218f\u00a0-\u00ff]+$/.test(written)) return false;
  return /[\u2e80-\u2fdf\ud835]|\ud83c[\udd00-\uddff]/.test(written) && !/[\ud83c][\udde6-\uddff]/.test(written);
}

/** the first folded unit that was made from this place or later */
function placeOf(context: Context, original: number): number {
  const { folded } = context;
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.endOf(middle) <= original) low = middle + 1;
    else high = middle;
  }
  return low;
}
