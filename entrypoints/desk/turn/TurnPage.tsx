import { Choice } from '../../../components/parts/Choice';
import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { kindText } from '../../../components/plan/case-words';
import { ChannelItem } from '../../../components/turn/ChannelItem';
import { FreeHelp } from '../../../components/turn/FreeHelp';
import { byId } from '../../../lib/institutions/registry';
import { PROBLEMS, type Problem, route } from '../../../lib/institutions/route';
import { KINDS } from '../../../lib/letters/kinds';
import { dayIn } from '../../../lib/plan/days';
import { wayTo } from '../ways';
import { LENDERS, LETTER_FOR, PACKED, useChoice } from './choice';

/** Two questions, then where to turn, in order, and the one thing to do first. */
export function TurnPage({ caseId }: { caseId: string | null }) {
  const { say } = useWords();
  const { debt, choice, choose } = useChoice(caseId);
  const { lender, problem } = choice;
  const found = problem === null ? [] : route(lender, problem);
  const own = debt?.lender.id ? (byId(debt.lender.id)?.hotlines ?? []) : [];
  return (
    <>
      {caseId !== null && (
        <p>
          <a href={`#cases/${caseId}`}>{say('case.back')}</a>
        </p>
      )}
      <h1>{say('desk.turn')}</h1>
      <p>{say('turn.intro')}</p>
      <div class="form pair">
        <Choice
          id="turn-lender"
          label={say('turn.lender')}
          value={lender}
          options={LENDERS.map((one) => [one, say(kindText(one))])}
          onChoose={(lender) => choose({ lender })}
        />
        <Choice<Problem | ''>
          id="turn-problem"
          label={say('turn.problem')}
          value={problem ?? ''}
          options={[
            ['', say('turn.problem.choose')],
            ...PROBLEMS.map((one) => [one, say(`turn.problem.${one}`)] as const),
          ]}
          onChoose={(problem) => choose({ problem: problem || null })}
        />
      </div>
      {problem === null && (
        <section class="card form" aria-label={say('turn.unsure')}>
          <p>{say('turn.unsure')}</p>
          <FreeHelp ids={['110', '96110', '12348', '12356']} />
        </section>
      )}
      {problem !== null && (
        <>
          <FirstThing problem={problem} caseId={caseId} />
          {debt?.settles === 'arbitration' && (
            <div class="card form">
              <p>
                {say('case.settles.note')} {problem === 'paper' && say('case.settles.paper')}
              </p>
              {debt.arbitrator.trim() !== '' && <p class="caption">{debt.arbitrator}</p>}
              <Clauses ids={['zcf-5-37']} day={dayIn(Date.now())} />
            </div>
          )}
          <section aria-labelledby="turn-first">
            <h2 id="turn-first">{say('turn.first')}</h2>
            <ul class="channels">
              {found.slice(0, 1).map((one) => (
                <ChannelItem key={one.id} channel={one} numbers={one.id === 'lender' ? own : []} />
              ))}
            </ul>
          </section>
          <section aria-labelledby="turn-then">
            <h2 id="turn-then">{say('turn.then')}</h2>
            <ol class="channels">
              {found.slice(1).map((one) => (
                <ChannelItem key={one.id} channel={one} numbers={one.id === 'lender' ? own : []} />
              ))}
            </ol>
          </section>
          <p class="caption">{say('turn.once')}</p>
        </>
      )}
    </>
  );
}

/** Exactly one next step; it differs by what happened. */
function FirstThing({ problem, caseId }: { problem: Problem; caseId: string | null }) {
  const { say, lang } = useWords();
  const rest = caseId === null ? '' : `/${caseId}`;
  const letter = LETTER_FOR[problem];
  const remind = caseId === null ? null : wayTo(`reminders/new/${caseId}`);
  if (problem === 'heavy') return <Notice>{say('turn.heavy')}</Notice>;
  return (
    <section aria-labelledby="turn-next" class="form">
      <h2 id="turn-next">{say('turn.next')}</h2>
      {problem === 'paper' && <Notice>{say('turn.paper')}</Notice>}
      <p class="do">
        {PACKED.includes(problem) ? (
          <a class="button primary" href={`#turn/pack${rest}`}>
            {say('turn.pack')}
          </a>
        ) : letter !== null ? (
          <a class="button primary" href={`#letters/new-${letter}${rest}`}>
            {say('turn.letter', { title: KINDS[letter].title[lang] })}
          </a>
        ) : (
          <a class="button primary" href={problem === 'adviser' ? '#offered' : '#new'}>
            {say(problem === 'adviser' ? 'turn.offered' : 'turn.keep')}
          </a>
        )}
        {remind && (
          <a class="button" href={remind}>
            {say('turn.remind')}
          </a>
        )}
      </p>
    </section>
  );
}
