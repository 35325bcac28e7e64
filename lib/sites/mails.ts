/** What adapters of web mailboxes have in common. The fields of a letter's head are never looked for inside its body. */
import { holds, parentOf } from './dom';
import { letterMessage, personOf } from './generic/mail';
import { hasDay, hasMinute, type Stamped, stampOf, tell } from './generic/stamp';
import { firstOf, wordsIn } from './rows';
import type { PageMessage, Surroundings } from './types';

const MOST_STEPS = 5;

export interface MailParts {
  /** where the head may stand: the page, or the part of it that shows this letter */
  head: ParentNode;
  body: Element;
  senders: readonly string[];
  times: readonly string[];
  key?: string | null;
  /** how the mailbox calls its owner */
  own?: RegExp;
}

const outside = (head: ParentNode, selectors: readonly string[], body: Element): Element | null => {
  for (const selector of selectors)
    for (const found of head.querySelectorAll(selector)) if (!holds(body, found)) return found;
  return null;
};

function stampedOf(element: Element): Stamped | null {
  for (const words of [
    element.getAttribute('title') ?? '',
    wordsIn(element),
    element.getAttribute('aria-label') ?? '',
  ]) {
    const stamp = stampOf(words);
    if (stamp && hasMinute(stamp) && hasDay(stamp)) return { element, stamp };
  }
  const stamp = stampOf(wordsIn(element));
  return stamp ? { element, stamp } : null;
}

/** A time anywhere in the head, where no selector knows it. */
function anyStamp(head: ParentNode, body: Element): Stamped | null {
  let looked = 0;
  for (const element of head.querySelectorAll('[title], time, span, div')) {
    if (++looked > 400) return null;
    if (element.childElementCount > 1 || holds(body, element) || holds(element, body)) continue;
    const found = stampedOf(element);
    if (found && hasMinute(found.stamp) && hasDay(found.stamp)) return found;
  }
  return null;
}

/** The nearest one to the sender: elsewhere on the page may stand the times of other letters. */
function stampNear(from: Element, body: Element): Stamped | null {
  for (let at = parentOf(from), steps = 0; at && steps < MOST_STEPS; at = parentOf(at), steps++) {
    const found = anyStamp(at, body);
    if (found) return found;
  }
  return null;
}

export function mailMessage(
  { head, body, senders, times, key, own }: MailParts,
  around: Surroundings,
): PageMessage | null {
  const from = outside(head, senders, body);
  const shownFrom = from
    ? from.getAttribute('name') || wordsIn(from) || from.getAttribute('email') || from.getAttribute('title') || ''
    : '';
  const at = outside(head, times, body);
  const stamp = (at ? stampedOf(at) : null) ?? (from ? stampNear(from, body) : null) ?? anyStamp(head, body);
  const told = stamp ? tell([stamp], null, around) : { sentAt: null, shownTime: null };
  const mine = own?.test(shownFrom) ?? false;
  const read = letterMessage(
    body,
    { sender: shownFrom ? personOf(shownFrom) : null, ...told },
    mine ? 'outgoing' : 'incoming',
  );
  return read ? { ...read.message, key: key || read.message.key } : null;
}

/** The smallest part of the page around a body in which the sender stands too. */
export function letterAround(body: Element, senders: readonly string[]): Element | null {
  for (let at = parentOf(body); at; at = parentOf(at)) {
    const found = firstOf(at, senders);
    if (found && !holds(body, found)) return at;
  }
  return null;
}
