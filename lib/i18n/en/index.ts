import agreement from './agreement';
import backup from './backup';
import borrowing from './borrowing';
import calm from './calm';
import capture from './capture';
import cardStatement from './card-statement';
import cases from './cases';
import common from './common';
import desk from './desk';
import diff from './diff';
import evidence from './evidence';
import hiding from './hiding';
import imports from './import';
import letters from './letters';
import lists from './lists';
import log from './log';
import money from './money';
import noting from './noting';
import patterns from './patterns';
import popup from './popup';
import promise from './promise';
import reminders from './reminders';
import seal from './seal';
import stages from './stages';
import steps from './steps';
import terms from './terms';
import turn from './turn';

export default {
  ...agreement,
  ...backup,
  ...borrowing,
  ...calm,
  ...capture,
  ...cardStatement,
  ...cases,
  ...common,
  ...desk,
  ...diff,
  ...evidence,
  ...hiding,
  ...imports,
  ...letters,
  ...lists,
  ...log,
  ...money,
  ...noting,
  ...patterns,
  ...popup,
  ...promise,
  ...reminders,
  ...stages,
  ...seal,
  ...steps,
  ...turn,
  ...terms,
};
