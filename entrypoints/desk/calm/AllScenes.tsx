import { Button } from '../../../components/parts/Button';
import { Done, Waiting } from '../../../components/parts/icons';
import { useWords } from '../../../components/parts/words';
import { steadyText, theyText } from '../../../components/plan/rehearse-words';
import { SCENES } from '../../../lib/plan/rehearsal';
import { useSentences } from './at-sentences';

/** The ten lines, and the sentences kept from them. */
export function AllScenes() {
  const { say } = useWords();
  const { kept, done, keep } = useSentences();
  return (
    <>
      <h1>{say('desk.rehearse')}</h1>
      <p class="off-paper">{say('rehearse.intro')}</p>
      <ol class="off-paper">
        {SCENES.map((scene) => (
          <li key={scene}>
            <a class="row" href={`#rehearse/${scene}`}>
              <span class={done.includes(scene) ? 'nine-mark done' : 'nine-mark'}>
                {done.includes(scene) ? <Done /> : <Waiting />}
              </span>
              <span class="first">{say(theyText(scene, 'line'))}</span>
              <span class="caption">{done.includes(scene) && say('rehearse.practised')}</span>
            </a>
          </li>
        ))}
      </ol>
      <section aria-labelledby="mine">
        <h2 id="mine">{say('rehearse.mine')}</h2>
        {kept.length === 0 && <p class="caption">{say('rehearse.mine.none')}</p>}
        <ul class="sentences">
          {kept.map((scene) => (
            <li key={scene} class="site">
              <span>{say(steadyText(scene))}</span>
              <Button look="quiet" onPress={() => keep(scene, false)}>
                {say('rehearse.unkeep')}
              </Button>
            </li>
          ))}
        </ul>
        {kept.length > 0 && (
          <p class="do off-paper">
            <Button onPress={() => print()}>{say('tell.print')}</Button>
          </p>
        )}
      </section>
      <p class="caption off-paper">{say('rehearse.support')}</p>
    </>
  );
}
