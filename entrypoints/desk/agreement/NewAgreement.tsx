import { useEffect } from 'preact/hooks';
import { useWords } from '../../../components/parts/words';
import { beginAgreement } from './at-agreements';

/** Begins an agreement for a case and goes there; the address is replaced, so that going back does not begin another. */
export function NewAgreement({ caseId }: { caseId: string }) {
  const { say } = useWords();
  useEffect(() => {
    let gone = false;
    void beginAgreement(caseId).then((id) => {
      if (!gone) location.replace(`#agreement/${id}`);
    });
    return () => {
      gone = true;
    };
  }, [caseId]);
  return <p class="caption">{say('state.loading')}</p>;
}
