import type { RoomProps } from '../rooms';
import { AgreementList } from './AgreementList';
import { AgreementPage } from './AgreementPage';
import { NewAgreement } from './NewAgreement';
import '../cases/cases.css';
import '../money/money.css';
import './agreement.css';

/** #agreement, #agreement/new/CASE, #agreement/ID. */
export function AgreementRoom({ path: [first, second = ''] }: RoomProps) {
  if (first === 'new') return <NewAgreement caseId={second} />;
  if (first) return <AgreementPage key={first} id={first} />;
  return <AgreementList />;
}
