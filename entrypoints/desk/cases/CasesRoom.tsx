import type { RoomProps } from '../rooms';
import { AddRecord } from './AddRecord';
import { CaseList } from './CaseList';
import { CasePage } from './CasePage';
import './cases.css';

/** #cases, #cases/ID, and #cases/add/SEQ: to which case does this record belong. */
export function CasesRoom({ path: [first, second] }: RoomProps) {
  if (first === 'add' && /^[1-9]\d{0,8}$/.test(second ?? '')) return <AddRecord seq={Number(second)} />;
  if (first) return <CasePage key={first} id={first} />;
  return <CaseList />;
}
