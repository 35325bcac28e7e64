/** Computes sums of large files beside the page. */
import { answerSums } from '../../../lib/evidence/sums-beside';

answerSums(self);
