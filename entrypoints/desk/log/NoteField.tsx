import { Field } from '../../../components/parts/Field';
import { useWords } from '../../../components/parts/words';
import { CHOICES, COUNTS, DAYS, isChoosing, type Noted, type Question } from '../evidence/noted';

export const WORDS = {
  who: 'new.who',
  institution: 'new.institution',
  number: 'new.number',
  staffNumber: 'new.staff',
  place: 'new.place',
  caseNumber: 'new.case',
  amount: 'new.amount',
  promised: 'new.promised',
  relation: 'new.relation',
  answered: 'new.answered',
  times: 'new.times',
  minutes: 'new.minutes',
  people: 'new.people',
  showedId: 'new.showedId',
  entered: 'new.entered',
  envelope: 'new.envelope',
  postmark: 'new.postmark',
  account: 'new.account',
  promisedBy: 'new.promisedBy',
  dueOn: 'new.dueOn',
} as const satisfies Record<Question, string>;

interface Props {
  kind: Noted;
  question: Question;
  value: string;
  /** names seen before, offered while one types */
  known: readonly string[];
  onAnswer(typed: string): void;
}

/** One question: few answers to choose from, a day, a number, or words. */
export function NoteField({ kind, question, value, known, onAnswer }: Props) {
  const { say } = useWords();
  const id = `ask-${question}`;
  const label = kind === 'promise' && question === 'promised' ? say('new.promised.what') : say(WORDS[question]);
  if (isChoosing(question)) {
    const answers: readonly string[] = CHOICES[question];
    const words = (answer: string) => {
      if (answer === '') return say('new.unsaid');
      if (question === 'answered') return say(answer === 'no' ? 'new.answered.no' : 'new.answered.yes');
      if (question === 'promisedBy') return say(answer === 'me' ? 'new.promisedBy.me' : 'new.promisedBy.other');
      return say(answer === 'yes' ? 'new.yes' : 'new.no');
    };
    return (
      <Field id={id} label={label}>
        <select id={id} value={value || answers[0]} onChange={(event) => onAnswer(event.currentTarget.value)}>
          {answers.map((answer) => (
            <option key={answer} value={answer}>
              {words(answer)}
            </option>
          ))}
        </select>
      </Field>
    );
  }
  const list = known.length > 0 ? `${id}-known` : undefined;
  return (
    <Field id={id} label={label}>
      <input
        id={id}
        type={DAYS.includes(question) ? 'date' : 'text'}
        inputMode={COUNTS.includes(question) ? 'numeric' : question === 'amount' ? 'decimal' : 'text'}
        maxLength={900}
        list={list}
        autocomplete="off"
        value={value}
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
      {list && (
        <datalist id={list} aria-label={say('new.known')}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
