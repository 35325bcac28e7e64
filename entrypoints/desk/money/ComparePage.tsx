import { CornerResult } from '../../../components/money/CornerResult';
import { CornerTable } from '../../../components/money/CornerTable';
import { Explained } from '../../../components/money/Explained';
import { Choice, TextArea, TextField } from '../../../components/money/TextField';
import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { type CompareForm, compareOf, newCompare, type TermField } from '../../../lib/plan/money/compare-form';
import { fenText } from '../../../lib/plan/money/fen';
import { decodeTexts } from '../../../lib/plan/money/fields';
import { PARTS } from '../../../lib/plan/money/reconcile';
import { usePaper } from '../../own/use-paper';
import { wayTo } from '../ways';
import { FromRecords } from './FromRecords';
import { OneCase } from './OneCase';

/** 四角对账: what the message says, the official app, the own notes, and the contract. */
export function ComparePage({ id }: { id: string }) {
  const { say } = useWords();
  return (
    <OneCase id={id} title={say('compare.title')}>
      {(one) => <CompareOf key={id} one={one} />}
    </OneCase>
  );
}

function CompareOf({ one }: { one: Case }) {
  const { say } = useWords();
  const today = dayIn(Date.now());
  const start = newCompare(one);
  const {
    value: form,
    unsaved,
    change,
  } = usePaper<CompareForm>(
    'statement',
    one.id,
    (raw) => decodeTexts(raw, start),
    () => start,
  );
  if (!form) return <p class="caption">{say('state.loading')}</p>;
  const told = compareOf(form, one, today);
  const put = (field: keyof CompareForm, text: string) => change((value) => ({ ...value, [field]: text }));
  const term = (field: Extract<TermField, 'interestDue' | 'feesDue' | 'late'>) => (
    <TextField
      id={`compare-${field}`}
      label={say(`compare.${field}`)}
      value={form[field]}
      odd={told.odd[field]}
      onType={(text) => put(field, text)}
    />
  );
  const letter = wayTo(`letters/new/${one.id}`);
  return (
    <>
      <p>{say('compare.intro')}</p>
      <div role="status">{unsaved && <Notice>{say('case.unsaved')}</Notice>}</div>
      <FromRecords
        evidence={one.evidence}
        onTake={(lines) =>
          change((value) => {
            const next = { ...value };
            for (const part of PARTS) {
              const fen = lines[part];
              if (fen !== undefined && next[`sms.${part}`].trim() === '') next[`sms.${part}`] = fenText(fen);
            }
            return next;
          })
        }
      />
      <CornerTable form={form} told={told} onType={put} />
      <section class="form" aria-labelledby="compare-contract">
        <h2 id="compare-contract">{say('compare.contract')}</h2>
        {told.missing ? (
          <Notice
            action={
              <a class="button" href={`#cases/${one.id}`}>
                {say('compare.to-case')}
              </a>
            }
          >
            {say(`compare.missing.${told.missing}`)}
          </Notice>
        ) : (
          <p class="caption">{say('compare.contract.help')}</p>
        )}
        <div class="pair">
          {term('interestDue')}
          {term('feesDue')}
          {term('late')}
          <Choice
            id="compare-late-per"
            label={say('compare.latePer')}
            value={form.latePer}
            options={[
              ['day', say('compare.latePer.day')],
              ['year', say('compare.latePer.year')],
            ]}
            onChoose={(value) => put('latePer', value)}
          />
          {(form.latePer === 'year' || told.lateFrom === 'contract') && (
            <Choice
              id="compare-days"
              label={say('compare.yearDays')}
              value={form.yearDays}
              options={[
                ['360', '360'],
                ['365', '365'],
              ]}
              onChoose={(value) => put('yearDays', value)}
            />
          )}
          <Choice
            id="compare-order"
            label={say('compare.order')}
            value={form.order}
            options={[
              ['law', say('compare.order.law')],
              ['principal-first', say('compare.order.principal-first')],
            ]}
            onChoose={(value) => put('order', value)}
          />
        </div>
        <TextArea
          id="compare-payments"
          label={say('compare.payments')}
          help={say('compare.payments.help')}
          value={form.payments}
          onType={(text) => put('payments', text)}
        />
        {told.unread.length > 0 && <p class="odd">{say('money.unread', { lines: told.unread.join(' · ') })}</p>}
        {told.reckoning && (
          <Explained
            name={say('compare.reckoned', { day: today })}
            fen={told.reckoning.totalFen}
            parts={[
              { name: say('compare.part.principal'), fen: told.corners.contract.principal ?? 0 },
              { name: say('compare.part.interest'), fen: told.corners.contract.interest ?? 0 },
              {
                name: say('compare.part.late'),
                fen: told.corners.contract.late ?? 0,
                how: say('compare.late.how', { n: told.reckoning.days }),
              },
              { name: say('compare.part.fees'), fen: told.corners.contract.fees ?? 0 },
            ]}
          >
            {say(`compare.lateFrom.${told.lateFrom}`)}
          </Explained>
        )}
        <Clauses ids={['mfd-561', 'mfd-676', 'mfd-585']} day={today} />
      </section>
      <section class="form" aria-labelledby="compare-result">
        <h2 id="compare-result">{say('compare.result')}</h2>
        <CornerResult result={told.result} />
        {told.reckoning && <p class="caption">{say('compare.estimate')}</p>}
        <p class="do">
          {letter && (
            <a class="button" href={letter}>
              {say('compare.letter')}
            </a>
          )}
        </p>
      </section>
    </>
  );
}
