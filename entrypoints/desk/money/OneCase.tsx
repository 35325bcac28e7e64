import type { ComponentChildren } from 'preact';
import { EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import type { Case } from '../../../lib/plan/case';
import { useCases } from '../cases/at-cases';

interface Props {
  id: string;
  title: string;
  children(one: Case, cases: readonly Case[]): ComponentChildren;
}

/** A page about one case: its way back, its heading, and what to say while the case is not there. */
export function OneCase({ id, title, children }: Props) {
  const { say } = useWords();
  const { cases, failed } = useCases();
  const one = cases?.find((each) => each.id === id) ?? null;
  return (
    <>
      <p>
        <a href="#money">{say('money.back')}</a>
      </p>
      <h1>{title}</h1>
      {one && cases ? (
        <>
          <p>
            <a href={`#cases/${one.id}`}>{one.lender.name || say('case.unnamed')}</a>
          </p>
          {children(one, cases)}
        </>
      ) : cases ? (
        <EmptyState>{say('case.gone')}</EmptyState>
      ) : failed ? (
        <Notice>{say('state.failed')}</Notice>
      ) : (
        <p class="caption">{say('state.loading')}</p>
      )}
    </>
  );
}
