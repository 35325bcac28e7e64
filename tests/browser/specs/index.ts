import type { Spec } from '../shape';
import { formGuard, notes, notesShown } from './advice-and-portal';
import { accessible } from './axe';
import { alwaysHere, selectionChecked } from './by-hand';
import { bargain, counsel, fromPopup } from './by-keyboard';
import { wholePage } from './capture';
import { captureHostile } from './capture-hostile';
import { wholeThread } from './capture-thread';
import { calm, cases, reminded, steps } from './cases-and-steps';
import { cutOff } from './cut-off';
import { deskLooks } from './desk-looks';
import { evidenceDesk } from './evidence-desk';
import { evidenceLooks } from './evidence-looks';
import { evidencePackage } from './evidence-package';
import { growing } from './growing';
import { heavy } from './heavy';
import { hiding } from './hiding';
import { hostile } from './hostile';
import { askedAbout, importedFormats, importing, manyAtOnce } from './import';
import { inspected } from './inspect';
import { letters } from './letters';
import { anotherLoan, newestLists } from './lists-and-loans';
import { living } from './living';
import { lockedBackup } from './locked-backup';
import { logAtWork, notedAndCompared, patternsShown } from './log-and-patterns';
import { logLock } from './log-lock';
import { mainWay } from './main-way';
import { agreement, money } from './money';
import { newcomer } from './newcomer';
import { noNetwork } from './no-network';
import { zoomedAndPrinted } from './on-paper';
import { onRequest } from './on-request';
import { byFinger, framesOfOthers } from './other-side';
import { overlaid } from './overlay';
import { popupStates } from './popup-states';
import { recording } from './recording';
import { refusals } from './refusals';
import { restless } from './restless';
import { sidePanel } from './side-panel';
import { chats, conversations, knownSites, otherPages } from './sites';
import { spared } from './spared';
import { turning } from './turn';
import { turnedOff } from './turned-off';
import { untouched } from './untouched';
import { withPicture } from './with-picture';
import { thirdPerson } from './witness';

/** Every browser test; a new file is added here. */
export const specs: Spec[] = [
  mainWay,
  withPicture,
  wholePage,
  wholeThread,
  captureHostile,
  recording,
  hiding,
  evidenceDesk,
  evidencePackage,
  lockedBackup,
  cutOff,
  refusals,
  cases,
  steps,
  calm,
  reminded,
  newestLists,
  anotherLoan,
  counsel,
  bargain,
  fromPopup,
  untouched,
  popupStates,
  noNetwork,
  accessible,
  growing,
  turnedOff,
  inspected,
  onRequest,
  alwaysHere,
  selectionChecked,
  living,
  hostile,
  overlaid,
  zoomedAndPrinted,
  heavy,
  restless,
  spared,
  ...knownSites,
  ...conversations,
  framesOfOthers,
  byFinger,
  ...chats,
  ...otherPages,
  notes,
  notesShown,
  formGuard,
  logAtWork,
  logLock,
  patternsShown,
  notedAndCompared,
  money,
  agreement,
  letters,
  turning,
  ...deskLooks,
  evidenceLooks,
  importing,
  importedFormats,
  askedAbout,
  thirdPerson,
  manyAtOnce,
  sidePanel,
  newcomer,
];
