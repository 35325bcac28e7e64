/** What stands out in a message beside its words: who signs, what figures there are, whom to call, where to pay. */
import type { MessageFacts } from '../text/facts';
import { isShortLink } from '../text/links';
import { namedBody } from './naming';
import type { Message } from './types';
import type { Named } from './who';

export function traitsOf(message: Message, folded: string, facts: MessageFacts, named: Named): string[] {
  const traits: string[] = [];
  const say = (trait: string, when: boolean) => {
    if (when) traits.push(trait);
  };
  say('registered', named.id !== null);
  say('unregistered', named.id === null && named.institution !== null);
  if (named.id !== null) traits.push(`registered ${named.lender}`);
  const body = namedBody(folded, message.form === 'chat');
  say('nobody', body === null);
  say('signed', /^\s*[【[〔]|[】\]〕]\s*$/.test(folded));
  say(`state ${facts.state}`, true);
  say('days', facts.daysOverdue !== null);
  say('deadline', facts.deadline !== null);
  say('formal', facts.formal);
  say('menace', facts.menace);
  for (const role of new Set(facts.amounts.filter((a) => a.marked).map((a) => a.role))) traits.push(`sum ${role}`);
  say('no sum', facts.amounts.length === 0);
  for (const kind of new Set(facts.phones.map((p) => p.kind))) traits.push(`call ${kind}`);
  say('link', facts.links.length > 0);
  say(
    'short link',
    facts.links.some((l) => isShortLink(l.host)),
  );
  for (const kind of new Set(facts.accounts.map((a) => a.kind))) traits.push(`pay ${kind}`);
  say('id', facts.ids.length > 0);
  say('unsubscribe', /退订|拒收|回t|回复t|td$|回r/.test(folded));
  say('code', /验证码|校验码/.test(folded));
  return traits;
}
