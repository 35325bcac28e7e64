import { CornerResult } from '../../../components/money/CornerResult';
import { CornerTable } from '../../../components/money/CornerTable';
import { CapNote } from '../../../components/money/CostNote';
import { Explained } from '../../../components/money/Explained';
import { TextField } from '../../../components/money/TextField';
import { Choice } from '../../../components/parts/Choice';
import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { capCheck } from '../../../lib/plan/money/cap';
import { compareOf, newCompare } from '../../../lib/plan/money/compare-form';
import { fenText, sumText } from '../../../lib/plan/money/fen';
import { COMPOUNDS } from '../../../lib/plan/money/owed';
import { percentText } from '../../../lib/plan/money/rate';
import { PARTS } from '../../../lib/plan/money/reconcile';
import { wayTo } from '../ways';
import { FromRecords } from './FromRecords';
import { OneCase } from './OneCase';
import { fieldsOf, useForm } from './use-form';

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
  const { form, unsaved, change, put } = useForm('statement', one.id, newCompare(one));
  if (!form) return <p class="caption">{say('state.loading')}</p>;
  const told = compareOf(form, one, today);
  const field = fieldsOf('compare', form, put, told.odd);
  const cap = capCheck({
    kind: one.lender.kind,
    contractedOn: one.contractedOn,
    nominal: told.lateYearly,
    lpr: told.lpr,
    today,
  });
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
          <TextField {...field('interestDue')} label={say('compare.interestDue')} />
          <TextField {...field('feesDue')} label={say('compare.feesDue')} />
          <TextField {...field('late')} label={say('compare.late')} />
          <Choice
            id="compare-late-per"
            label={say('compare.latePer')}
            value={form.latePer === 'year' ? 'year' : 'day'}
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
              value={form.yearDays === '365' ? '365' : '360'}
              options={[
                ['360', '360'],
                ['365', '365'],
              ]}
              onChoose={(value) => put('yearDays', value)}
            />
          )}
          <Choice
            id="compare-compound"
            label={say('compare.compound')}
            value={COMPOUNDS.find((each) => each === form.compound) ?? 'none'}
            options={COMPOUNDS.map((each) => [each, say(`compare.compound.${each}`)])}
            onChoose={(value) => put('compound', value)}
          />
          <Choice
            id="compare-order"
            label={say('compare.order')}
            value={form.order === 'principal-first' ? 'principal-first' : 'law'}
            options={[
              ['law', say('compare.order.law')],
              ['principal-first', say('compare.order.principal-first')],
            ]}
            onChoose={(value) => put('order', value)}
          />
        </div>
        <TextField
          {...field('payments')}
          kind="long"
          label={say('compare.payments')}
          help={say('compare.payments.help')}
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
                how:
                  form.compound === 'none' || told.reckoning.compoundFen === 0
                    ? say('compare.late.how', { n: told.reckoning.days })
                    : say('compare.late.how.compound', {
                        n: told.reckoning.days,
                        sum: sumText(told.reckoning.compoundFen),
                      }),
              },
              { name: say('compare.part.fees'), fen: told.corners.contract.fees ?? 0 },
            ]}
          >
            {say(`compare.lateFrom.${told.lateFrom}`)}
          </Explained>
        )}
        {form.compound !== 'none' && <p class="caption">{say('compare.compound.help')}</p>}
        {told.lateYearly !== null && (
          <section class="form" aria-labelledby="compare-cap">
            <h3 id="compare-cap">{say('compare.cap')}</h3>
            <p>{say('compare.cap.yearly', { rate: percentText(told.lateYearly) })}</p>
            {cap.line === 'four-lpr' && (
              <TextField {...field('lpr')} label={say('cost.lpr')} help={say('cost.lpr.help')} />
            )}
            <CapNote cap={cap} today={today} />
          </section>
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
