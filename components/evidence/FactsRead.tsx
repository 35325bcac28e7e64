import { formatIso, formatYuan } from '../../lib/i18n/format';
import type { Facts } from '../../lib/risk/types';
import { useWords } from '../parts/words';

/** What the message says in figures; nothing is shown where it says nothing. Links are words here, never links. */
export function FactsRead({ facts }: { facts: Facts }) {
  const { say, lang } = useWords();
  const { overdue_amount_cny: amount, days_overdue: days, deadline, phone, links } = facts;
  if (amount === null && days === null && deadline === null && phone.length === 0 && links.length === 0) return null;
  return (
    <dl class="facts">
      {amount !== null && <Fact name={say('facts.amount')} value={formatYuan(amount)} />}
      {days !== null && <Fact name={say('facts.days')} value={say('facts.days.value', { n: days })} />}
      {deadline !== null && <Fact name={say('facts.deadline')} value={deadlineWords(lang, deadline)} />}
      {phone.length > 0 && (
        <Fact name={say('facts.phone')} value={phone.join('、')} caution={say('facts.phone.caution')} />
      )}
      {links.length > 0 && <Fact name={say('facts.links')} value={links.join('、')} />}
    </dl>
  );
}

/** A bare date has no hour to show: its clock is cut off again. */
function deadlineWords(lang: Parameters<typeof formatIso>[0], iso: string): string {
  return iso.includes('T') ? formatIso(lang, iso) : formatIso(lang, `${iso}T12:00`).replace(/,? ?12:00$/, '');
}

function Fact({ name, value, caution }: { name: string; value: string; caution?: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {value}
        {caution && <span class="caption"> {caution}</span>}
      </dd>
    </>
  );
}
