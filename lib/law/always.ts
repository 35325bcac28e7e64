import type { InWords } from './types';

/** What has to stand beside every hint about rights; without it a clause promises more than it says. */
export const ALWAYS: readonly InWords[] = [
  {
    'zh-CN': '催收不当不等于债务消失，本金和合法的利息仍要还。',
    'zh-TW': '催收不當不等於債務消失，本金和合法的利息仍要還。',
    en: 'Improper collection does not cancel the debt: principal and lawful interest stay due.',
  },
  {
    'zh-CN': '催收本身合法，提醒、上门、起诉都可以；受限制的是方式。',
    'zh-TW': '催收本身合法，提醒、上門、起訴都可以；受限制的是方式。',
    en: 'Collecting is lawful in itself: a creditor may remind, visit and sue. What is limited is the manner.',
  },
  {
    'zh-CN': '这里给的是风险线索，不是违法认定；认定由公安机关、监管部门或法院作出。',
    'zh-TW': '這裡給的是風險線索，不是違法認定；認定由公安機關、監管部門或法院作出。',
    en: 'This is a clue, not a finding of law; police, regulator or court decide.',
  },
];
