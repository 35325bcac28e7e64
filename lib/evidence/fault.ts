/** What can keep the log from doing its work; the interface has a sentence for each. */
export type StoreFaultCode =
  /** the browser gives no database (private window, broken profile) */
  | 'store-unavailable'
  /** another window holds an older version of the database open */
  | 'store-blocked'
  /** no space left, not even for the text */
  | 'store-full'
  /** the write was refused for another reason; nothing was kept */
  | 'write-failed'
  /** a passphrase lies over the log and was not given; writing goes on, reading does not */
  | 'log-locked'
  /** the lock cannot be taken away: something under it is damaged and cannot be opened */
  | 'lock-stuck';

export class StoreFault extends Error {
  constructor(
    readonly code: StoreFaultCode,
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'StoreFault';
  }
}
