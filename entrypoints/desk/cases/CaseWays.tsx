import { useWords } from '../../../components/parts/words';
import { waysOf } from '../ways';

/** Where to go on with this case; only rooms that are there. */
export function CaseWays({ id }: { id: string }) {
  const { say } = useWords();
  const ways = waysOf(id);
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby="case-ways">
      <h2 id="case-ways">{say('case.ways')}</h2>
      <ul class="ways">
        {ways.map(({ href, words }) => (
          <li key={href}>
            <a class="button" href={href}>
              {say(words)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
