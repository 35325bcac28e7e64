import agreement from './agreement';
import backup from './backup';
import calm from './calm';
import capture from './capture';
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
import patterns from './patterns';
import popup from './popup';
import promise from './promise';
import reminders from './reminders';
import steps from './steps';
import turn from './turn';

export default {
  ...backup,
  ...calm,
  ...capture,
  ...agreement,
  ...cases,
  ...common,
  ...desk,
  ...diff,
  ...evidence,
  ...imports,
  ...letters,
  ...lists,
  ...log,
  ...money,
  ...patterns,
  ...popup,
  ...promise,
  ...reminders,
  ...steps,
  ...turn,
  ...hiding,
};
