import { Choice } from '../../../components/parts/Choice';
import { TypedField } from '../../../components/parts/TypedField';
import { useWords } from '../../../components/parts/words';
import { CaseChoice } from '../../../components/plan/CaseChoice';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../lib/i18n/language';
import { KINDS } from '../../../lib/letters/kinds';
import type { Language, Letter } from '../../../lib/letters/types';
import { useCases } from '../cases/at-cases';

interface Props {
  letter: Letter;
  onCase(id: string | null): void;
  onLanguage(language: Language): void;
  onDay(day: string): void;
}

/** What it does, for which debt, in which language, under which day. */
export function LetterAbout({ letter, onCase, onLanguage, onDay }: Props) {
  const { say, lang } = useWords();
  const { cases } = useCases();
  return (
    <>
      <p>{KINDS[letter.kind].does[lang]}</p>
      <div class="pair">
        {cases !== null && cases.length > 0 && (
          <CaseChoice
            id="letter-case"
            label={say('letter.case')}
            help={say('letter.case.help')}
            none={say('letter.case.none')}
            value={letter.caseId}
            cases={cases}
            onChoose={onCase}
          />
        )}
        <Choice
          id="letter-language"
          label={say('letter.language')}
          value={letter.language}
          options={LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]])}
          onChoose={onLanguage}
        />
        <TypedField id="letter-day" kind="date" label={say('letter.day')} value={letter.day} onType={onDay} />
      </div>
    </>
  );
}
