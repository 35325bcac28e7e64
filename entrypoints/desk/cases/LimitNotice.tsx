import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { LIMIT_CLAUSES, limitOf } from '../../../lib/plan/limit';
import { wayTo } from '../ways';

/** Before anything that would start the limitation period anew: said where a debt may be old, by figures, without advice. */
export function LimitNotice({ known }: { known: Case }) {
  const { say } = useWords();
  const today = dayIn(Date.now());
  const limit = limitOf(known, today);
  const list = wayTo('lists/limit');
  if (limit !== 'old' && limit !== 'near') return null;
  return (
    <div class="card limit">
      <Notice
        action={
          list && (
            <a class="button" href={list}>
              {say('limit.check')}
            </a>
          )
        }
      >
        {say(limit === 'old' ? 'limit.old' : 'limit.near')} {say('limit.what')}
      </Notice>
      <Clauses ids={LIMIT_CLAUSES} day={today} />
    </div>
  );
}
