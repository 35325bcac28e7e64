import { useWords } from '../../../components/parts/words';
import { maybe } from '../../../lib/i18n';
import type { Compared } from '../../../lib/workbook/backup';
import type { Paper } from '../../../lib/workbook/store';

/** What a backup holds besides records, held against what is here. */
export function PapersView({ papers }: { papers: Compared }) {
  const { say, lang } = useWords();
  const { missing, same, differing } = papers;
  const counted = (list: readonly Paper[]) => {
    const sorts = new Map<string, number>();
    for (const { sort } of list) {
      const name = maybe(lang, `papers.sort.${sort}`) ?? say('papers.sort.other');
      sorts.set(name, (sorts.get(name) ?? 0) + 1);
    }
    return [...sorts].map(([name, n]) => `${name} ${n}`).join(' · ');
  };
  const rows: [string, readonly Paper[]][] = [
    [say('papers.missing'), missing],
    [say('papers.same'), same],
    [say('papers.differing'), differing],
  ];
  return (
    <>
      <h3>{say('papers.title')}</h3>
      <dl class="facts">
        {rows
          .filter(([, list]) => list.length > 0)
          .flatMap(([name, list]) => [<dt key={name}>{name}</dt>, <dd key={`${name}-`}>{counted(list)}</dd>])}
      </dl>
      {differing.length > 0 && <p>{say('papers.differing.help')}</p>}
    </>
  );
}
