import { yuanText } from '../../lib/plan/money/fen';
import type { Schedule } from '../../lib/plan/money/schedule';
import { useWords } from '../parts/words';

/** Every instalment with its parts; the sums stand below. */
export function ScheduleTable({ schedule }: { schedule: Schedule }) {
  const { say } = useWords();
  const dated = schedule.rows.some(({ due }) => due !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is moved by itself, also by keyboard
    <section class="scroll" tabIndex={0} aria-label={say('plan.table')}>
      <table class="reckoning schedule">
        <thead>
          <tr>
            <th scope="col">{say('plan.table.n')}</th>
            {dated && <th scope="col">{say('plan.table.due')}</th>}
            <th scope="col">{say('plan.table.payment')}</th>
            <th scope="col">{say('plan.table.principal')}</th>
            <th scope="col">{say('plan.table.interest')}</th>
            <th scope="col">{say('plan.table.rest')}</th>
          </tr>
        </thead>
        <tbody>
          {schedule.rows.map((row) => (
            <tr key={row.n}>
              <th scope="row">{row.n}</th>
              {dated && <td>{row.due}</td>}
              <td>{yuanText(row.paymentFen)}</td>
              <td>{yuanText(row.principalFen)}</td>
              <td>{yuanText(row.interestFen)}</td>
              <td>{yuanText(row.remainingFen)}</td>
            </tr>
          ))}
          <tr class="sum-row">
            <th scope="row">{say('money.total')}</th>
            {dated && <td />}
            <td>{yuanText(schedule.paidFen)}</td>
            <td>{yuanText(schedule.principalFen)}</td>
            <td>{yuanText(schedule.interestFen)}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </section>
  );
}
