import type { RecordKind } from '../../lib/evidence/record';
import type { Sieve } from '../../lib/evidence/sift';
import type { SignalKey } from '../../lib/risk/types';
import { Field } from '../parts/Field';
import { useWords } from '../parts/words';

/** What the person chose; days as the browser's field gives them. */
export interface Chosen extends Pick<Sieve, 'sender' | 'institution' | 'place' | 'kind' | 'order'> {
  words: string;
  fromDay: string;
  toDay: string;
  clue: SignalKey | '';
  state: '' | 'faulty';
}

export const NOTHING: Chosen = {
  words: '',
  sender: '',
  institution: '',
  place: '',
  kind: '',
  order: 'kept',
  fromDay: '',
  toDay: '',
  clue: '',
  state: '',
};

/** How many of the filters narrow the list down. */
export const narrowing = ({ sender, institution, place, kind, fromDay, toDay, clue, state }: Chosen): number =>
  [sender, institution, place, kind, fromDay, toDay, clue, state].filter((each) => each !== '').length;

interface Props {
  chosen: Chosen;
  senders: readonly [string, number][];
  institutions: readonly [string, number][];
  places: readonly [string, number][];
  kinds: readonly RecordKind[];
  clues: readonly { signal: SignalKey; title: string }[];
  onChange(part: Partial<Chosen>): void;
}

/** Narrowing the list down: every field may stay empty. */
export function LogFilters({ chosen, senders, institutions, places, kinds, clues, onChange }: Props) {
  const { say } = useWords();
  const counted = (all: readonly [string, number][]) =>
    all.map(([word, n]) => ({ value: word, text: `${placeText(word, say)} · ${n}` }));
  return (
    <div class="filters">
      <Choose
        id="f-sender"
        label={say('filter.sender')}
        value={chosen.sender}
        of={counted(senders)}
        onPick={(sender) => onChange({ sender })}
      />
      <Choose
        id="f-institution"
        label={say('filter.institution')}
        value={chosen.institution}
        of={counted(institutions)}
        onPick={(institution) => onChange({ institution })}
      />
      <Choose
        id="f-clue"
        label={say('filter.clue')}
        value={chosen.clue}
        of={clues.map(({ signal, title }) => ({ value: signal, text: title }))}
        onPick={(clue) => onChange({ clue })}
      />
      <Choose
        id="f-kind"
        label={say('filter.kind')}
        value={chosen.kind}
        of={kinds.map((kind) => ({ value: kind, text: say(`record.kind.${kind}`) }))}
        onPick={(kind) => onChange({ kind })}
      />
      <Choose
        id="f-place"
        label={say('filter.place')}
        value={chosen.place}
        of={counted(places)}
        onPick={(place) => onChange({ place })}
      />
      <Field id="f-from" label={say('export.from')}>
        <input
          id="f-from"
          type="date"
          value={chosen.fromDay}
          max={chosen.toDay}
          onInput={(event) => onChange({ fromDay: event.currentTarget.value })}
        />
      </Field>
      <Field id="f-to" label={say('export.to')}>
        <input
          id="f-to"
          type="date"
          value={chosen.toDay}
          min={chosen.fromDay}
          onInput={(event) => onChange({ toDay: event.currentTarget.value })}
        />
      </Field>
      <Choose
        id="f-state"
        label={say('filter.state')}
        value={chosen.state}
        of={[{ value: 'faulty', text: say('filter.faulty') }]}
        onPick={(state) => onChange({ state })}
      />
    </div>
  );
}

/** Channels of what was noted by hand have a name; hosts are their own. */
function placeText(word: string, say: ReturnType<typeof useWords>['say']): string {
  const noted = ['call', 'visit', 'letter', 'chat', 'repayment', 'complaint', 'witness', 'note'] as const;
  if (word === 'promise') return say('new.kind.promise');
  const kind = noted.find((each) => each === word);
  return kind ? say(`record.kind.${kind}`) : word;
}

interface ChooseProps<T extends string> {
  id: string;
  label: string;
  value: T | '';
  of: readonly { value: T; text: string }[];
  onPick(value: T | ''): void;
}

function Choose<T extends string>({ id, label, value, of, onPick }: ChooseProps<T>) {
  const { say } = useWords();
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const { value: picked } = event.currentTarget;
          onPick(of.find((each) => each.value === picked)?.value ?? '');
        }}
      >
        <option value="">{say('export.any')}</option>
        {of.map((each) => (
          <option key={each.value} value={each.value}>
            {each.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
