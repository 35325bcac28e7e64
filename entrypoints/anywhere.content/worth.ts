/** Whether a page's own words can be about what is noted at all: nothing else is worth the way to the background. */
import type { PageKind } from '../../lib/sites/types';

const KINDS: ReadonlySet<PageKind> = new Set<PageKind>(['article', 'none', 'lender-portal', 'chat']);
const TOPIC = /催[收款缴告債债]|逾期|欠款|贷款|貸款|网贷|網貸|还款|還款|借款|债务|債務|征信|徵信|信用卡/;

export const isWorthNotes = (kind: PageKind, words: string): boolean => KINDS.has(kind) && TOPIC.test(words);
