/** Why an archive is not read; the interface has a sentence for each. */
export type ZipFaultCode =
  | 'not-a-zip'
  | 'zip-truncated'
  | 'zip-broken'
  | 'zip-encrypted'
  | 'zip-method'
  | 'zip-too-many-files'
  | 'zip-too-large'
  | 'zip-unfolds-too-far'
  | 'zip-overlap'
  | 'zip-bad-name'
  | 'zip-duplicate-name'
  | 'zip-link';

export class ZipFault extends Error {
  constructor(
    readonly code: ZipFaultCode,
    readonly file = '',
  ) {
    super(file === '' ? code : `${code}: ${file}`);
    this.name = 'ZipFault';
  }
}
