import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { decodeAgreement } from '../../../lib/plan/agreement';
import { dayIn } from '../../../lib/plan/days';
import { sumText } from '../../../lib/plan/money/fen';
import { PAID_PLACES, paidOf } from '../../../lib/plan/money/paid';
import { usePapers } from '../../own/workbook';
import { useCases } from '../cases/at-cases';
import { usePaidRecords } from './use-paid-records';

/** 还过的: every payment that is written down somewhere, by lender, in sum. */
export function PaidPage() {
  const { say } = useWords();
  const { cases, failed } = useCases();
  const agreements = usePapers('agreement').papers;
  const statements = usePapers('statement').papers;
  const { records, unread } = usePaidRecords();
  const ready = cases && agreements && statements && records;
  const paid =
    ready &&
    paidOf({
      cases,
      records,
      agreements: agreements.flatMap(({ value }) => decodeAgreement(value) ?? []),
      typed: new Map(statements.flatMap(({ id, value }) => paymentsIn(value).map((text) => [id, text] as const))),
      today: dayIn(Date.now()),
    });
  return (
    <>
      <p>
        <a href="#money">{say('money.back')}</a>
      </p>
      <h1>{say('paid.title')}</h1>
      <p>{say('paid.intro')}</p>
      {failed || unread ? (
        <Notice>{say('state.failed')}</Notice>
      ) : (
        !paid && <p class="caption">{say('state.loading')}</p>
      )}
      {paid?.rows.length === 0 && <EmptyState>{say('paid.none')}</EmptyState>}
      {paid && paid.rows.length > 0 && (
        <table class="corners paid">
          <caption class="out-of-sight">{say('paid.title')}</caption>
          <thead>
            <tr>
              <td />
              {PAID_PLACES.map((place) => (
                <th key={place} scope="col">
                  {say(`paid.${place}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {paid.rows.map((row) => (
              <tr key={row.caseId ?? ''}>
                <th scope="row">
                  {row.caseId === null ? (
                    say('paid.no-case')
                  ) : (
                    <a href={`#cases/${row.caseId}`}>{row.name || say('case.unnamed')}</a>
                  )}
                </th>
                {PAID_PLACES.map((place) => (
                  <td key={place} data-corner={say(`paid.${place}`)}>
                    {sumText(row[place].fen)}{' '}
                    <span class="caption">{row[place].count > 0 && say('paid.times', { n: row[place].count })}</span>
                  </td>
                ))}
              </tr>
            ))}
            <tr class="total">
              <th scope="row">{say('money.total')}</th>
              {PAID_PLACES.map((place) => (
                <td key={place} data-corner={say(`paid.${place}`)}>
                  {sumText(paid.sums[place])}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
      {paid && paid.noSum.length > 0 && (
        <p class="caption">
          {say('paid.no-sum', { n: paid.noSum.length })}{' '}
          {paid.noSum.map((seq) => (
            <a key={seq} class="site" href={`#record/${seq}`}>
              {say('seal.number', { n: seq })}
            </a>
          ))}
        </p>
      )}
      <p class="caption">{say('paid.twice')}</p>
      <p class="do">
        <a class="button" href="#new/repayment">
          {say('paid.new')}
        </a>
      </p>
    </>
  );
}

/** The list of payments of a comparison, out of whatever lies there. */
function paymentsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('payments' in value)) return [];
  return typeof value.payments === 'string' ? [value.payments] : [];
}
