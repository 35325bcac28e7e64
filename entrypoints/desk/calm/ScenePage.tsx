import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { useWords } from '../../../components/parts/words';
import { aboutText, steadyText, theyText, youText } from '../../../components/plan/rehearse-words';
import { type Choice, nextScene, orderOf, SCENES, type Scene, type Stage } from '../../../lib/plan/rehearsal';
import { useSentences } from './at-sentences';

interface Turn {
  stage: Exclude<Stage, 'end'>;
  choice: Choice;
}

/** One line and the answers to it, turn by turn, until the steady sentence. The keyboard alone is enough. */
export function ScenePage({ scene }: { scene: Scene }) {
  const { say } = useWords();
  const { kept, keep, finish } = useSentences();
  const [turns, setTurns] = useState<Turn[]>([]);
  const here = useRef<HTMLHeadingElement>(null);
  const stage: Stage = turns.at(-1)?.choice.to ?? 'line';
  useEffect(() => {
    // what comes next is where the focus goes, so that it is read out
    if (turns.length > 0) here.current?.focus();
  }, [turns.length]);
  const choose = (choice: Choice) => {
    if (stage === 'end') return;
    setTurns([...turns, { stage, choice }]);
    if (choice.to === 'end') finish(scene);
  };
  const next = nextScene(scene);
  return (
    <>
      <p>
        <a href="#rehearse">{say('rehearse.all')}</a>
      </p>
      <h1>{say('rehearse.scene', { n: SCENES.indexOf(scene) + 1 })}</h1>
      <ol class="talk">
        {turns.map(({ stage, choice: { manner } }) => (
          <li key={stage}>
            <p class="they">{say(theyText(scene, stage))}</p>
            <p class="you">{say(youText(scene, stage, manner))}</p>
            <p class="caption">{say(aboutText(scene, stage, manner))}</p>
          </li>
        ))}
      </ol>
      {stage === 'end' ? (
        <section class="card form">
          <h2 ref={here} tabIndex={-1}>
            {say('rehearse.steady')}
          </h2>
          <p class="steady">{say(steadyText(scene))}</p>
          <p class="do">
            {next && (
              <a class="button primary" href={`#rehearse/${next}`}>
                {say('rehearse.next')}
              </a>
            )}
            <Button onPress={() => keep(scene, !kept.includes(scene))}>
              {say(kept.includes(scene) ? 'rehearse.unkeep' : 'rehearse.keep')}
            </Button>
            <Button look="quiet" onPress={() => setTurns([])}>
              {say('rehearse.again')}
            </Button>
          </p>
          <p class="caption">{say('rehearse.support')}</p>
        </section>
      ) : (
        <section class="form">
          <h2 ref={here} tabIndex={-1}>
            {say('rehearse.they')}
          </h2>
          <p class="they">{say(theyText(scene, stage))}</p>
          <h3 id="answers">{say('rehearse.you')}</h3>
          <ul class="answers" aria-labelledby="answers">
            {orderOf(scene, stage).map((choice) => (
              <li key={choice.manner}>
                <Button onPress={() => choose(choice)}>{say(youText(scene, stage, choice.manner))}</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
