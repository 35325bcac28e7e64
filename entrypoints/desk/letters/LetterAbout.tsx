import { Field } from '../../../components/parts/Field';
import { useWords } from '../../../components/parts/words';
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
          <Field id="letter-case" label={say('letter.case')} help={say('letter.case.help')}>
            <select
              id="letter-case"
              aria-describedby="letter-case-help"
              value={letter.caseId ?? ''}
              onChange={(event) => onCase(event.currentTarget.value || null)}
            >
              <option value="">{say('letter.case.none')}</option>
              {cases.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.lender.name || say('case.unnamed')}
                </option>
              ))}
            </select>
          </Field>
        )}
        <Field id="letter-language" label={say('letter.language')}>
          <select
            id="letter-language"
            value={letter.language}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onLanguage(LANGUAGES.find((one) => one === value) ?? 'zh-CN');
            }}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </select>
        </Field>
        <Field id="letter-day" label={say('letter.day')}>
          <input id="letter-day" type="date" value={letter.day} onInput={(event) => onDay(event.currentTarget.value)} />
        </Field>
      </div>
    </>
  );
}
