import type { RoomProps } from '../rooms';
import { PackPage } from './PackPage';
import './turn.css';
import { TurnPage } from './TurnPage';

/** #turn · #turn/CASE · #turn/pack · #turn/pack/CASE */
export function TurnRoom({ path: [first = '', second = ''] }: RoomProps) {
  if (first === 'pack') return <PackPage key={second} caseId={second === '' ? null : second} />;
  return <TurnPage key={first} caseId={first === '' ? null : first} />;
}
