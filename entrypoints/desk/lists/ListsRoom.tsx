import { useWords } from '../../../components/parts/words';
import { listFor, listName } from '../../../components/plan/list-words';
import { decodeList, LISTS, listOf } from '../../../lib/plan/lists';
import { usePapers } from '../../own/workbook';
import type { RoomProps } from '../rooms';
import { ListPage } from './ListPage';
import './lists.css';

/** #lists, and #lists/ID for one of them. */
export function ListsRoom({ path: [first] }: RoomProps) {
  const list = listOf(first ?? '');
  return list ? <ListPage key={list.id} list={list} /> : <AllLists />;
}

function AllLists() {
  const { say } = useWords();
  const { papers } = usePapers('lists');
  const ticked = (id: string) => decodeList(papers?.find((each) => each.id === id)?.value).ticked;
  return (
    <>
      <h1>{say('desk.lists')}</h1>
      <p>{say('lists.intro')}</p>
      <ul>
        {LISTS.map((list) => {
          const done = list.items.filter(({ id }) => ticked(list.id)[id] !== undefined).length;
          return (
            <li key={list.id}>
              <a class="row list-row" href={`#lists/${list.id}`}>
                <span>
                  <span class="first">{say(listName(list.id))}</span>
                  <span class="second">{say(listFor(list.id))}</span>
                </span>
                {done > 0 && <span class="caption">{say('lists.done', { done, all: list.items.length })}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
