import type { ComponentChildren } from 'preact';
import { sumText } from '../../lib/plan/money/fen';
import { Turn } from '../parts/icons';

export interface Part {
  name: string;
  fen: number;
  /** how it came about, where it was not typed as it stands */
  how?: string;
  /** taken off instead of added */
  off?: boolean;
}

interface Props {
  name: string;
  fen: number;
  parts: readonly Part[];
  /** one sentence below */
  children?: ComponentChildren;
}

/** A number that tells, when pressed, how it was reckoned. */
export function Explained({ name, fen, parts, children }: Props) {
  return (
    <details class="card explained">
      <summary>
        <span>{name}</span>
        <span class="sum">{sumText(fen, 'if-any')}</span>
        <Turn />
      </summary>
      {parts.length > 0 && (
        <table class="reckoning">
          <tbody>
            {parts.map((part, at) => (
              <tr key={at}>
                <th scope="row">
                  {part.name}
                  {part.how && <span class="caption">{part.how}</span>}
                </th>
                <td>{part.off ? `−${sumText(part.fen, 'if-any')}` : sumText(part.fen, 'if-any')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children && <p class="caption">{children}</p>}
    </details>
  );
}
