import {
  type Agreement,
  type AgreementReading,
  ANSWERS,
  type Answer,
  POINTS,
  type Point,
  standingOf,
} from '../../lib/plan/agreement';
import { Done, OpenRing, Waiting } from '../parts/icons';
import { useWords } from '../parts/words';

interface Props {
  agreement: Agreement;
  reading: AgreementReading;
  onAnswer(point: Point, answer: Answer): void;
}

/** Nine points: whether they are there, the words that say so, and what to ask where they are not. */
export function Points({ agreement, reading, onAnswer }: Props) {
  const { say } = useWords();
  return (
    <ul class="points">
      {POINTS.map((point) => {
        const standing = standingOf(point, agreement, reading);
        const found = reading.points[point];
        const Drawn = standing === 'there' ? Done : standing === 'missing' ? OpenRing : Waiting;
        return (
          <li key={point}>
            <div class="point-head">
              <Drawn />
              <h3 id={`point-${point}`}>{say(`agreement.point.${point}`)}</h3>
              <span class="caption">{say(`agreement.is.${standing}`)}</span>
            </div>
            {found && <blockquote>{found.quote}</blockquote>}
            {(standing === 'missing' || standing === 'unsure') && (
              <p class="caption">
                {say('agreement.ask')}
                {say(`agreement.ask.${point}`)}
              </p>
            )}
            <fieldset class="radios" aria-labelledby={`point-${point}`}>
              {ANSWERS.map((answer) => (
                <label key={answer} class="switch">
                  <input
                    type="radio"
                    name={`answer-${point}`}
                    checked={agreement.answers[point] === answer}
                    onChange={() => onAnswer(point, answer)}
                  />
                  <span>{say(`agreement.answer.${answer === '' ? 'read' : answer}`)}</span>
                </label>
              ))}
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}
