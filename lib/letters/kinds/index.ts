import type { LetterKind, LetterKindId } from '../types';
import agreement from './agreement';
import complaint from './complaint';
import contact from './contact';
import credit from './credit';
import dispute from './dispute';
import identity from './identity';
import lawyer from './lawyer';
import police from './police';
import proposal from './proposal';
import regulator from './regulator';
import relative from './relative';
import statement from './statement';

/** Every kind of letter, in the order of LETTER_KINDS: what comes early in a negotiation first. */
export const KINDS: Record<LetterKindId, LetterKind> = {
  contact,
  identity,
  proposal,
  statement,
  dispute,
  relative,
  complaint,
  regulator,
  police,
  lawyer,
  credit,
  agreement,
};
