/** What can keep the log from doing its work; the interface has a sentence for each. */
export type StoreFaultCode =
  /** the browser gives no database (private window, broken profile) */
  | 'store-unavailable'
  /** another window holds an older version of the database open */
  | 'store-blocked'
  /** no space left, not even for the text */
  | 'store-full'
  /** the write was refused for another reason; nothing was kept */
  | 'write-failed';

export class StoreFault extends Error {
  constructor(
    readonly code: StoreFaultCode,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'StoreFault';
  }
}
