import type { LetterKind } from '../../lib/letters/types';
import { useWords } from '../parts/words';

interface Props {
  kind: LetterKind;
  chosen: readonly string[];
  onChoose(wish: string, on: boolean): void;
}

/** What may be asked for; the words are those of the letter, without its places. */
export function WishList({ kind, chosen, onChoose }: Props) {
  const { lang } = useWords();
  return (
    <div class="wishes">
      {kind.wishes.map(({ id, text }) => (
        <label key={id} class="switch">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => onChoose(id, event.currentTarget.checked)}
          />
          {text[lang].replace(/⟦[^⟧]*⟧/g, '').replace(/\{\w+\}/g, '…')}
        </label>
      ))}
    </div>
  );
}
