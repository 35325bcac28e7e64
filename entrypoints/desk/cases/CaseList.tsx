import { Button } from '../../../components/parts/Button';
import { Chip, EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { debtText } from '../../../components/plan/case-words';
import type { Key } from '../../../lib/i18n';
import { formatYuan } from '../../../lib/i18n/format';
import type { Case } from '../../../lib/plan/case';
import { beginCase, useCases } from './at-cases';

/** All debts side by side, and what is known of them in sum. */
export function CaseList() {
  const { say } = useWords();
  const { cases, failed } = useCases();
  const begin = () =>
    void beginCase().then((id) => {
      location.hash = `cases/${id}`;
    });
  const open = cases?.filter((one) => one.closedAt === null) ?? [];
  return (
    <>
      <h1>{say('desk.cases')}</h1>
      <p>{say('cases.intro')}</p>
      <p class="do">
        <Button look="primary" onPress={begin}>
          {say('cases.new')}
        </Button>
      </p>
      {failed && <Notice>{say('state.failed')}</Notice>}
      {!cases && !failed && <p class="caption">{say('state.loading')}</p>}
      {cases?.length === 0 && <EmptyState>{say('cases.empty')}</EmptyState>}
      {open.length > 1 && <Sum of={open} />}
      {cases && cases.length > 0 && (
        <ul class="cases">
          {cases.map((one) => (
            <li key={one.id} class="card">
              <CaseRow one={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function CaseRow({ one }: { one: Case }) {
  const { say } = useWords();
  const yuan = (fen: number | null) => fen !== null && formatYuan(fen / 100);
  const figures: [Key, string | false | null][] = [
    ['case.principal', yuan(one.principalFen)],
    ['case.claimed', yuan(one.claimedFen)],
    ['case.dueDay', one.dueDay !== null && say('case.dueDay.value', { n: one.dueDay })],
    ['case.overdueSince', one.overdueSince],
    ['section.log', say('room.count', { n: one.evidence.length })],
  ];
  return (
    <>
      <h2>
        <a href={`#cases/${one.id}`}>{one.lender.name || say('case.unnamed')}</a>{' '}
        {one.debt !== 'other' && <Chip>{say(debtText(one.debt))}</Chip>}
        {one.lender.id === null && one.lender.name !== '' && <Chip>{say('case.not-listed')}</Chip>}
        {one.closedAt !== null && <Chip>{say('case.closed')}</Chip>}
      </h2>
      <dl class="figures">
        {figures.map(
          ([words, figure]) =>
            figure && (
              <div key={words}>
                <dt>{say(words)}</dt>
                <dd>{figure}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

/** Only what was told is added, and it is said how many are missing from it. */
function Sum({ of }: { of: readonly Case[] }) {
  const { say } = useWords();
  const told = of.flatMap(({ principalFen }) => principalFen ?? []);
  const sum = told.reduce((all, fen) => all + fen, 0);
  return (
    <p>
      {say('cases.sum', { n: of.length, sum: formatYuan(sum / 100) })}
      {told.length < of.length && ` ${say('cases.sum.missing', { n: of.length - told.length })}`}
    </p>
  );
}
