import { useEffect, useState } from 'preact/hooks';
import { rowText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { RecordDetail } from '../../../lib/evidence/record';
import { findLenders } from '../../../lib/institutions/find';
import { type Case, newCase } from '../../../lib/plan/case';
import { askBackground } from '../../../lib/wire';
import { attach, beginCase, useCases } from './at-cases';

/** To which case a record belongs: one press on a case, or a new one begun with what the message says. */
export function AddRecord({ seq }: { seq: number }) {
  const { say, lang } = useWords();
  const { cases } = useCases();
  const [record, setRecord] = useState<RecordDetail | null | 'none'>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    askBackground('record', { seq }).then(
      (found) => setRecord(found ?? 'none'),
      () => setRecord('none'),
    );
  }, [seq]);
  const done = (work: Promise<string>) =>
    void work.then(
      (id) => {
        location.hash = `cases/${id}`;
      },
      () => setFailed(true),
    );
  const open = cases?.filter((one) => one.closedAt === null) ?? [];
  if (record === null || cases === null) return <p class="caption">{say('state.loading')}</p>;
  if (record === 'none')
    return (
      <>
        <h1>{say('case.add')}</h1>
        <EmptyState>{say('record.none')}</EmptyState>
      </>
    );
  return (
    <>
      <p>
        <a href={`#record/${seq}`}>{say('case.add.back')}</a>
      </p>
      <h1>{say('case.add')}</h1>
      <blockquote class="card">
        <p class="caption">{say('record.title', { n: seq })}</p>
        <p class="clip">{rowText(lang, record.row)}</p>
      </blockquote>
      {failed && <Notice>{say('case.unsaved')}</Notice>}
      <ul class="ways">
        {open.map((one) => (
          <li key={one.id}>
            <Button
              look={open.length === 1 ? 'primary' : 'secondary'}
              onPress={() => done(attach(one.id, seq).then(() => one.id))}
            >
              {say('case.add.to', { name: one.lender.name || say('case.unnamed') })}
            </Button>
          </li>
        ))}
        <li>
          <Button
            look={open.length === 0 ? 'primary' : 'secondary'}
            onPress={() => done(beginFrom(record).then((id) => attach(id, seq).then(() => id)))}
          >
            {say('case.add.new')}
          </Button>
        </li>
      </ul>
      <p class="caption">{say('case.add.help')}</p>
    </>
  );
}

/** What a message claims, as a first guess that stands open to be changed. A claim is no proof, so nothing else is taken. */
async function beginFrom({ entry }: RecordDetail): Promise<string> {
  if (!entry || entry.text.trim() === '') return beginCase();
  const { text, sender, sentAt, direction } = entry;
  const [judged] = await askBackground('judge', { messages: [{ text, sender, sentAt, direction, form: null }] }).catch(
    () => [],
  );
  if (!judged) return beginCase();
  const { institution, lender, facts } = judged.reading;
  const match = institution === null ? undefined : findLenders(institution, 1)[0]?.institution;
  const blank: Case = newCase('-');
  const { overdue_amount_cny: sum } = facts;
  const isLender = lender !== 'third_party_collector';
  return beginCase({
    lender: isLender ? { id: match?.id ?? null, name: match?.name ?? institution ?? '', kind: lender } : blank.lender,
    debt: lender === 'bank_credit_card' ? 'credit_card' : 'other',
    claimedFen: sum === null ? null : Math.round(sum * 100),
    collector: isLender ? null : { name: institution ?? '', number: sender ?? '' },
  });
}
