import backup from './backup';
import calm from './calm';
import capture from './capture';
import cases from './cases';
import common from './common';
import desk from './desk';
import evidence from './evidence';
import imports from './import';
import letters from './letters';
import lists from './lists';
import log from './log';
import money from './money';
import popup from './popup';
import promise from './promise';
import reminders from './reminders';
import steps from './steps';
import turn from './turn';

export default {
  ...backup,
  ...calm,
  ...cases,
  ...common,
  ...desk,
  ...evidence,
  ...log,
  ...popup,
  ...promise,
  ...steps,
  ...money,
  ...imports,
  ...capture,
  ...letters,
  ...turn,
  ...lists,
  ...reminders,
};
