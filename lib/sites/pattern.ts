/** Whether an address lies under a match pattern as manifests write it. */
export function underPattern(pattern: string, url: string): boolean {
  const parts = /^(\*|[a-z]+):\/\/(\*|\*\.[^/*]+|[^/*]+)(\/.*)$/.exec(pattern);
  const where = /^([a-z]+):\/\/([^/?#]*)([^#]*)/i.exec(url);
  if (!parts || !where) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const urlScheme = (where[1] ?? '').toLowerCase();
  const urlHost = (where[2] ?? '').replace(/^.*@/, '').replace(/:\d+$/, '').toLowerCase();
  if (scheme === '*' ? urlScheme !== 'http' && urlScheme !== 'https' : urlScheme !== scheme) return false;
  const bare = host.replace(/^\*\./, '');
  const hostFits = host === '*' || urlHost === bare || (host !== bare && urlHost.endsWith(`.${bare}`));
  if (!hostFits) return false;
  const glob = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${glob.join('.*')}$`, 's').test(where[3] === '' ? '/' : (where[3] ?? '/'));
}
