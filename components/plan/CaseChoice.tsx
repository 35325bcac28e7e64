import type { Case } from '../../lib/plan/case';
import { Choice } from '../parts/Choice';
import { useWords } from '../parts/words';

interface Props {
  id: string;
  label: string;
  help?: string;
  /** what stands for no case */
  none: string;
  value: string | null;
  cases: readonly Case[];
  onChoose(caseId: string | null): void;
}

/** Which debt something is about, or none. */
export function CaseChoice({ none, value, cases, onChoose, ...rest }: Props) {
  const { say } = useWords();
  const options = cases.map((one) => [one.id, one.lender.name || say('case.unnamed')] as const);
  return (
    <Choice {...rest} value={value ?? ''} options={[['', none], ...options]} onChoose={(id) => onChoose(id || null)} />
  );
}
