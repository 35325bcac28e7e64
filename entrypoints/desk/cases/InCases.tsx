import { useWords } from '../../../components/parts/words';
import { attach, useCases } from './at-cases';
import './cases.css';

/** On a record: to which cases it belongs, and one press that puts it into one. */
export function InCases({ seq }: { seq: number }) {
  const { say } = useWords();
  const { cases } = useCases();
  if (cases === null) return null;
  const holding = cases.filter(({ evidence }) => evidence.includes(seq));
  const [only, ...more] = cases.filter((one) => one.closedAt === null);
  return (
    <section aria-labelledby="in-cases">
      <h2 id="in-cases">{say('desk.cases')}</h2>
      {holding.length > 0 && (
        <p>
          {say('case.in')}{' '}
          {holding.map((one, at) => (
            <span key={one.id}>
              {at > 0 && ' · '}
              <a href={`#cases/${one.id}`}>{one.lender.name || say('case.unnamed')}</a>
            </span>
          ))}
        </p>
      )}
      <p class="do">
        {only && more.length === 0 && holding.length === 0 && (
          <button type="button" class="button" onClick={() => void attach(only.id, seq)}>
            {say('case.add.to', { name: only.lender.name || say('case.unnamed') })}
          </button>
        )}
        <a class="button" href={`#cases/add/${seq}`}>
          {say('case.add')}
        </a>
      </p>
    </section>
  );
}
