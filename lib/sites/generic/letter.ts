/** A formal letter shown as a page: one message from its title to its signature. */
import { holds, parentOf } from '../dom';
import type { Surroundings } from '../types';
import { type Block, type Flat, SKIPPED } from './blocks';
import { hash } from './keys';
import { hasMinute, type Stamped, stampOf, tell } from './stamp';
import { readText } from './text';

const LETTER_TITLE =
  /(?:律师|催收|催缴|催告|还款|欠款|逾期|告知|通知|提醒|协商|诉前|法务|债权转让|限期).{0,12}(?:函|书|通知|公告|告知书|通知书)$|^(?:.{0,20})(?:律师函|催收函|催告函|通知函|告知函|通知书|告知书|公函|催款函)$/;
const ADDRESSED = /^(?:尊敬的|致\s*[:：]|敬启者|亲爱的|您好[:：，,]|.{1,12}(?:先生|女士|客户|用户)\s*[:：，,])/;
const SIGNED = /(?:此致|特此(?:通知|函告|告知|函达)|敬礼|顺颂商祺|顺祝|盖章|\(章\)|（章）)/;

export function readLetter(blocks: readonly Block[], content: Element | null, around: Surroundings): Flat | null {
  const title = blocks.findIndex(({ text }) => text.length <= 40 && LETTER_TITLE.test(text.replace(/\s/g, '')));
  const greeting = blocks.findIndex(({ text }) => ADDRESSED.test(text) && text.length < 400);
  const signed = blocks.findLastIndex(({ text }) => SIGNED.test(text));
  if (greeting < 0 || (title < 0 && signed < 0)) return null;
  if (blocks.slice(greeting).reduce((sum, { text }) => sum + text.length, 0) < 30 || !content) return null;
  const from = title >= 0 && title < greeting ? title : greeting;
  const [first] = blocks.slice(from);
  if (!first) return null;
  // the smallest element around the letter
  let element: Element | null = first.element;
  const end = signed > greeting ? signed : greeting + 1;
  const inner = blocks.slice(from, Math.min(blocks.length, end + 1));
  while (element && !inner.every((block) => element && holds(element, block.element))) element = parentOf(element);
  if (!element) return null;
  const { text, runs } = readText(element, { skip: (one) => one.matches(SKIPPED) });
  const sender = signature(blocks.slice(greeting + 1)) ?? null;
  const stamp = blocks.flatMap((block) => {
    const found = stampOf(block.text);
    return found && hasMinute(found) ? [{ element: block.element, stamp: found } satisfies Stamped] : [];
  })[0];
  const told = stamp ? tell([stamp], null, around) : { sentAt: null, shownTime: null };
  const message = { key: hash(text), element, runs, text, sender, ...told, direction: null };
  return { kind: 'letter', container: element, messages: [message] };
}

/** The last short line that names a company, a firm or an office. */
function signature(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.slice(-8).reverse())
    for (const line of text.split('\n').reverse()) {
      const name = line.replace(/[（(](?:盖?章|公章)[)）]/g, '').trim();
      if (/(?:公司|银行|事务所|中心|委员会|法院|部|集团|平台)$/.test(name) && name.length >= 4 && name.length <= 40)
        return name;
    }
  return null;
}
