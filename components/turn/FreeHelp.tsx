import { channel } from '../../lib/institutions/channels';
import { useWords } from '../parts/words';

/** Who helps without a fee, in the order told: what for, and when they are there. */
export function FreeHelp({ ids }: { ids: readonly string[] }) {
  const { lang } = useWords();
  return (
    <ul class="plain">
      {ids
        .flatMap((id) => channel(id) ?? [])
        .map(({ id, number, name, use, time }) => (
          <li key={id}>
            {number === null ? name[lang] : <a href={`tel:${number}`}>{number}</a>} {use[lang]}{' '}
            {time && <span class="caption">{time[lang]}</span>}
          </li>
        ))}
    </ul>
  );
}
