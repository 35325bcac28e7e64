import { sumText } from '../../lib/plan/money/fen';
import type { Reconciled } from '../../lib/plan/money/reconcile';
import { EmptyState } from '../parts/Notice';
import { useWords } from '../parts/words';

/** Every difference by its name, and one question to ask. */
export function CornerResult({ result }: { result: Reconciled }) {
  const { say } = useWords();
  const lines = result.lines.filter(({ is }) => is === 'same' || is === 'differs');
  if (lines.length === 0) return <EmptyState>{say('compare.none')}</EmptyState>;
  const { source } = result;
  return (
    <div class="form" role="status">
      <ul class="plain">
        {lines.flatMap(({ part, is, differences }) =>
          is === 'same'
            ? [<li key={part}>{say('compare.same', { part: say(`compare.part.${part}`) })}</li>]
            : differences.map(({ more, less, fen }) => (
                <li key={`${part}-${more}-${less}`}>
                  {say('compare.differs', {
                    part: say(`compare.part.${part}`),
                    more: say(`compare.corner.${more}`),
                    less: say(`compare.corner.${less}`),
                    sum: sumText(fen),
                  })}
                </li>
              )),
        )}
        {result.broken.map(({ corner, sumFen, totalFen }) => (
          <li key={corner}>
            {say('compare.broken', {
              corner: say(`compare.corner.${corner}`),
              sum: sumText(sumFen),
              total: sumText(totalFen),
            })}
          </li>
        ))}
      </ul>
      {source && (
        <p>
          {say('compare.source', {
            part: say(`compare.part.${source.part}`),
            sum: sumText(source.fen),
          })}
        </p>
      )}
      {lines.some(({ is }) => is === 'differs') && <p class="card">{say('compare.ask')}</p>}
    </div>
  );
}
