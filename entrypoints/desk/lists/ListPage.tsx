import { useState } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Clauses } from '../../../components/parts/Clauses';
import { Notice } from '../../../components/parts/Notice';
import { TypedField } from '../../../components/parts/TypedField';
import { useWords } from '../../../components/parts/words';
import { LenderSearch } from '../../../components/plan/LenderSearch';
import { itemText, listedText, listFor, listName } from '../../../components/plan/list-words';
import { FreeHelp } from '../../../components/turn/FreeHelp';
import { dayIn } from '../../../lib/plan/days';
import { type List, type ListField, type ListState, tickItem, typeInto } from '../../../lib/plan/lists';
import { WayLink } from '../WayLink';
import { useList } from './at-list';
import { CourtPaper } from './CourtPaper';

const DAYS: readonly ListField[] = ['received', 'day', 'paid', 'signed', 'reached', 'until'];

/** One list: its lines in order, each tickable and undoable, and what is to be written down with it. */
export function ListPage({ list }: { list: List }) {
  const { say } = useWords();
  const { there, state, unsaved, change } = useList(list.id);
  const [cleared, setCleared] = useState<ListState['ticked'] | null>(null);
  const fields: readonly ListField[] = list.typed;
  const done = list.items.filter(({ id }) => state.ticked[id] !== undefined).length;
  if (!there) return <p class="caption">{say('state.loading')}</p>;
  return (
    <>
      <p>
        <a href="#lists">{say('lists.back')}</a>
      </p>
      <h1>{say(listName(list.id))}</h1>
      <p class={list.id === 'court' ? 'lead' : undefined}>{say(listFor(list.id))}</p>
      <div role="status">{unsaved && <Notice>{say('lists.unsaved')}</Notice>}</div>
      {list.id === 'court' && <CourtPaper state={state} change={change} />}
      <ol class="todos mini">
        {list.items.map(({ id, at }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={state.ticked[id] !== undefined}
                onChange={(event) => {
                  const at = event.currentTarget.checked ? Date.now() : null;
                  change((before) => tickItem(before, id, at));
                }}
              />
              <span>{say(itemText(id))}</span>
            </label>
            {at && <WayLink at={at} />}
          </li>
        ))}
      </ol>
      <div role="status">{done === list.items.length && <Notice>{say('lists.all-done')}</Notice>}</div>
      {(done > 0 || cleared) && (
        <p class="do">
          {done > 0 ? (
            <Button
              look="quiet"
              onPress={() => {
                setCleared(state.ticked);
                change((before) => ({ ...before, ticked: {} }));
              }}
            >
              {say('lists.clear')}
            </Button>
          ) : (
            <Button
              look="quiet"
              onPress={() => {
                const ticked = cleared ?? {};
                setCleared(null);
                change((before) => ({ ...before, ticked }));
              }}
            >
              {say('lists.undo')}
            </Button>
          )}
        </p>
      )}
      {fields.length > 0 && list.id !== 'court' && (
        <section aria-labelledby="written">
          <h2 id="written">{say('lists.fields')}</h2>
          <div class="pair">
            {fields.map((field) => (
              <TypedField
                key={field}
                id={`listed-${field}`}
                label={say(listedText(field))}
                kind={DAYS.includes(field) ? 'date' : 'text'}
                value={state.typed[field] ?? ''}
                onType={(text) => change((before) => typeInto(before, field, text))}
              />
            ))}
          </div>
        </section>
      )}
      {list.id === 'licence' && <LenderSearch />}
      {list.id === 'learn' && (
        <section aria-labelledby="learn-people">
          <h2 id="learn-people">{say('learn.people')}</h2>
          <FreeHelp ids={['12356', '12348', '12345', 'consumers']} />
        </section>
      )}
      <Clauses ids={list.clauses} day={dayIn(Date.now())} />
    </>
  );
}
