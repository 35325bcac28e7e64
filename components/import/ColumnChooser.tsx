import { useState } from 'preact/hooks';
import type { TableLook } from '../../lib/import/table';
import type { ChosenColumns, ColumnRole } from '../../lib/import/types';
import { Button } from '../parts/Button';
import { useWords } from '../parts/words';

const ROLES: readonly ColumnRole[] = ['time', 'number', 'name', 'text', 'direction'];

interface Props {
  table: TableLook;
  /** nothing else is to be done here */
  only?: boolean;
  onChoose(columns: ChosenColumns): void;
}

/** The first rows of a table with a choice above each column: what is it? */
export function ColumnChooser({ table, only = false, onChoose }: Props) {
  const { say } = useWords();
  const { separator, header, rows } = table;
  const [roles, setRoles] = useState(table.roles);
  const [headed, setHeaded] = useState(table.skip > 0);
  const change = (place: number, role: ColumnRole | null) =>
    setRoles(roles.map((old, at) => (at === place ? role : old === role && role !== 'time' ? null : old)));
  // without a text there is no message, without time or number nobody knows whose
  const enough = roles.includes('text') && (roles.includes('time') || roles.includes('number'));
  const shown = headed || header.length === 0 ? rows : [header, ...rows];
  return (
    <section class="columns" aria-label={say('import.columns')}>
      <p>{say('import.columns.help')}</p>
      <div class="wide-table">
        <table>
          <thead>
            <tr>
              {roles.map((role, place) => (
                <th key={place} scope="col">
                  <label class="field">
                    <span class="caption">{say('import.columns.nth', { n: place + 1 })}</span>
                    <select
                      value={role ?? ''}
                      onChange={({ currentTarget }) =>
                        change(place, ROLES.find((each) => each === currentTarget.value) ?? null)
                      }
                    >
                      <option value="">{say('import.columns.none')}</option>
                      {ROLES.map((each) => (
                        <option key={each} value={each}>
                          {say(`import.columns.${each}`)}
                        </option>
                      ))}
                    </select>
                  </label>
                </th>
              ))}
            </tr>
            {headed && header.length > 0 && (
              <tr>
                {roles.map((_, place) => (
                  <th key={place} scope="col">
                    {header[place]}
                  </th>
                ))}
              </tr>
            )}
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {roles.map((_, place) => (
                  <td key={place}>{beginningOf(row[place] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {header.length > 0 && (
        <label class="switch">
          <input type="checkbox" checked={headed} onChange={(event) => setHeaded(event.currentTarget.checked)} />
          <span>{say('import.columns.headed')}</span>
        </label>
      )}
      {!enough && <p class="caption">{say('import.columns.enough')}</p>}
      <p class="do">
        <Button
          look={only ? 'primary' : 'secondary'}
          disabled={!enough}
          onPress={() =>
            onChoose({ separator, header, roles, skip: headed ? Math.max(1, table.skip) : Math.max(0, table.skip - 1) })
          }
        >
          {say('import.columns.go')}
        </Button>
      </p>
    </section>
  );
}

const MOST = 60;

/** Whole characters, and a sign that there is more. */
function beginningOf(text: string): string {
  const signs = [...text.slice(0, 2 * MOST + 2)];
  return signs.length > MOST ? `${signs.slice(0, MOST).join('')}…` : text;
}
