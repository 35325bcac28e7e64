import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { SCRIPT_IDS } from '../../../lib/letters/scripts';
import { LETTER_KINDS, type LetterKindId } from '../../../lib/letters/types';
import type { RoomProps } from '../rooms';
import { beginLetter } from './at-letters';
import { LetterPage } from './LetterPage';
import './letters.css';
import { LettersPage } from './LettersPage';
import { ScriptPage } from './ScriptPage';

/** #letters · #letters/new/CASE · #letters/new-KIND/CASE · #letters/call-SCRIPT/CASE · #letters/ID */
export function LettersRoom({ path: [first = '', second = ''] }: RoomProps) {
  const kind = LETTER_KINDS.find((one) => first === `new-${one}`);
  const script = SCRIPT_IDS.find((one) => first === `call-${one}`);
  const caseId = second === '' ? null : second;
  if (kind) return <NewLetter key={`${kind}/${second}`} kind={kind} caseId={caseId} />;
  if (script) return <ScriptPage key={script} id={script} caseId={caseId} />;
  if (first === '' || first === 'new') return <LettersPage caseId={caseId} />;
  return <LetterPage key={first} id={first} />;
}

/** Begins the letter and goes to it; the step back leads to where one came from, not to a second letter. */
function NewLetter({ kind, caseId }: { kind: LetterKindId; caseId: string | null }) {
  const { say, lang } = useWords();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let over = false;
    beginLetter(kind, caseId, lang).then(
      (id) => {
        if (!over) location.replace(`#letters/${id}`);
      },
      () => !over && setFailed(true),
    );
    return () => {
      over = true;
    };
  }, []);
  return failed ? <Notice>{say('state.failed')}</Notice> : <p class="caption">{say('state.loading')}</p>;
}
