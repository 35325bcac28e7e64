import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { byId, holdsOn } from '../../../lib/law/in-force';
import { nameOf } from '../../../lib/law/names';
import {
  type Answer,
  decodeAnswers,
  QUESTION_IDS,
  QUESTIONS,
  type QuestionId,
  weigh,
} from '../../../lib/offered/questions';
import { workbook } from '../../own/workbook';
import { today } from '../letters/at-letters';
import { wayTo } from '../ways';
import '../turn/turn.css';

const ANSWERS = ['no', 'unsure', 'yes'] as const satisfies readonly Answer[];
const PAPER = { sort: 'choice', id: 'offered' } as const;
type Answers = Partial<Record<QuestionId, Answer>>;

/** Eight questions about somebody who offers to deal with a debt for money. */
export function OfferedRoom() {
  const { say, lang } = useWords();
  const [answers, setAnswers] = useState<Answers>({});
  const latest = useRef<Answers>({});
  useEffect(() => {
    workbook.read(PAPER.sort, PAPER.id).then(
      (paper) => {
        latest.current = { ...decodeAnswers(paper?.value), ...latest.current };
        setAnswers(latest.current);
      },
      () => null,
    );
  }, []);
  const save = (next: Answers) => {
    latest.current = next;
    setAnswers(next);
    void workbook.save({ ...PAPER, value: next, changedAt: Date.now() }).catch(() => null);
  };
  return (
    <>
      <h1>{say('desk.offered')}</h1>
      <p>{say('offered.intro')}</p>
      <div class="questions">
        {QUESTION_IDS.map((id, at) => (
          <fieldset key={id}>
            <legend>
              {at + 1}. {QUESTIONS[id].ask[lang]}
            </legend>
            <div class="radios">
              {ANSWERS.map((answer) => (
                <label key={answer} class="switch">
                  <input
                    type="radio"
                    name={id}
                    checked={answers[id] === answer}
                    onChange={() => save({ ...latest.current, [id]: answer })}
                  />
                  {say(`offered.${answer}`)}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <Result answers={answers} onAgain={() => save({})} />
    </>
  );
}

function Result({ answers, onAgain }: { answers: Answers; onAgain(): void }) {
  const { say, lang } = useWords();
  const { outcome, against } = weigh(answers);
  const left = QUESTION_IDS.filter((id) => answers[id] === undefined).length;
  const day = today();
  const laws = [...new Set(against.flatMap((id) => QUESTIONS[id].law))].flatMap((id) => {
    const provision = byId(id);
    return provision && holdsOn(provision, day) ? [nameOf(provision, lang)] : [];
  });
  const letters = wayTo('letters/new-proposal');
  const turn = wayTo('turn');
  return (
    <section class="form" aria-labelledby="offered-result">
      <h2 id="offered-result">{say('offered.result')}</h2>
      <div role="status">
        <Notice>{outcome === 'open' ? say('offered.open', { n: left }) : say(`offered.${outcome}`)}</Notice>
      </div>
      {against.length > 0 && (
        <>
          <h3>{say('offered.why')}</h3>
          <ul class="plain">
            {against.map((id) => (
              <li key={id}>{QUESTIONS[id].why[lang]}</li>
            ))}
          </ul>
          {laws.length > 0 && (
            <p class="caption">{say('offered.law', { law: laws.join(lang === 'en' ? '; ' : '；') })}</p>
          )}
        </>
      )}
      {outcome !== 'open' && (
        <>
          <h3>{say('offered.next')}</h3>
          <ul class="plain">
            <li>{say('offered.free')}</li>
            {answers.fee === 'yes' && <li>{say('offered.paid')}</li>}
            {(answers.papers === 'yes' || answers.phone === 'yes') && <li>{say('offered.gave')}</li>}
          </ul>
          <p class="do">
            {outcome !== 'clear' && (
              <a class="button" href="#new">
                {say('offered.keep')}
              </a>
            )}
            {letters && (
              <a class="button" href={letters}>
                {say('offered.write')}
              </a>
            )}
            {turn && (
              <a class="button" href={turn}>
                {say('offered.turn')}
              </a>
            )}
          </p>
        </>
      )}
      <p class="do">
        <Button look="quiet" onPress={onAgain}>
          {say('offered.again')}
        </Button>
      </p>
    </section>
  );
}
