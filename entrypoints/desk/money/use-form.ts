/** A form of the money room: its texts in the workbook, and what each field of it needs to be shown. */
import { decodeTexts, type Odd, type Texts } from '../../../lib/plan/money/fields';
import type { Sort } from '../../../lib/workbook/store';
import { usePaper } from '../../own/use-paper';

export function useForm<F extends string>(sort: Sort, id: string, start: Texts<F>) {
  const held = usePaper<Texts<F>>(
    sort,
    id,
    (raw) => decodeTexts(raw, start),
    () => start,
  );
  const put = (field: F, text: string) => held.change((value) => ({ ...value, [field]: text }));
  return { form: held.value, unsaved: held.unsaved, change: held.change, put };
}

/** `<TextField {...field('rate')} label={…} />`: id, value, what is odd, and where the typing goes. */
export const fieldsOf =
  <F extends string>(
    prefix: string,
    form: Texts<F>,
    put: (field: F, text: string) => void,
    odd: Partial<Record<F, Odd>>,
  ) =>
  (field: F) => ({
    id: `${prefix}-${field}`,
    value: form[field],
    odd: odd[field],
    onType: (text: string) => put(field, text),
  });
