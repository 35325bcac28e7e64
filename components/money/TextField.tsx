import type { ComponentProps } from 'preact';
import type { Odd } from '../../lib/plan/money/fields';
import { TypedField } from '../parts/TypedField';
import { useWords } from '../parts/words';

interface Props extends Omit<ComponentProps<typeof TypedField>, 'odd'> {
  odd?: Odd | undefined;
}

/** A field of a money form: figures unless told, with the sentence about what does not fit yet. */
export function TextField({ odd, kind = 'figure', ...rest }: Props) {
  const { say } = useWords();
  return <TypedField {...rest} kind={kind} odd={odd ? say(`money.odd.${odd}`) : null} />;
}
