/** Whose a web address is, and whether it only looks like somebody's. A name that nobody here owns is no sign. */
import { decodeLabel } from './punycode';
import { family, INSTITUTIONS, vouches } from './registry';
import { registrableDomain } from './suffixes';

export { registrableDomain };

/** Lower case, full-width and ideographic dots as dots, without trailing dot, port or user part. */
export function hostOf(address: string): string {
  return address
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[。｡．]/gu, '.')
    .replace(/^[a-z][a-z\d+.-]*:\/\//u, '')
    .replace(/[/?#\\].*$/u, '')
    .replace(/^.*@/u, '')
    .replace(/:\d+$/u, '')
    .replace(/\.+$/u, '');
}

const under = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** Is this host one that the institution, or the bank it belongs to, is known to run? Unconfirmed entries never say so. */
export function ownsDomain(address: string, id: string): boolean {
  const host = hostOf(address);
  return family(id).some((one) => vouches(one) && one.domains.some((domain) => under(host, domain)));
}

interface Held {
  /** vouching owners, a bank before its card centre */
  owners: Map<string, string>;
  /** every domain of every entry, confirmed or not */
  all: Set<string>;
}

let held: Held | null = null;

function heldDomains(): Held {
  if (held) return held;
  held = { owners: new Map(), all: new Set() };
  for (const one of INSTITUTIONS) {
    for (const domain of [...one.domains, ...one.domainsUnsure]) held.all.add(domain);
    if (!vouches(one)) continue;
    for (const domain of one.domains) if (!held.owners.has(domain) || !one.parent) held.owners.set(domain, one.id);
  }
  return held;
}

/** The host itself and everything above it: a.b.cn, b.cn, cn. */
function* upwards(host: string): Generator<string> {
  for (let name = host; name !== ''; name = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '') yield name;
}

/** The institution that is known to run a host; a bank before its card centre. */
export function domainOwner(address: string): string | null {
  const { owners } = heldDomains();
  for (const name of upwards(hostOf(address))) {
    const id = owners.get(name);
    if (id !== undefined) return id;
  }
  return null;
}

/** Names under gov.cn are given to public bodies only. */
export function isGovernment(address: string): boolean {
  return under(hostOf(address), 'gov.cn');
}

export interface LookAlike {
  id: string;
  /** the confirmed domain that it resembles */
  domain: string;
  /** embeds: the whole true domain stands in front of another; letters: other letters of the same shape; near: a slip of one letter; brand: its name inside a domain not known to be its own, which groups of companies have too: a reason to check, no more */
  how: 'embeds' | 'letters' | 'near' | 'brand';
}

/** Letters of other scripts and digits that pass for Latin letters. */
const SHAPES: [RegExp, string][] = [
  [/[аɑα]/gu, 'a'],
  [/[её]/gu, 'e'],
  [/[оοσ0]/gu, 'o'],
  [/[рρ]/gu, 'p'],
  [/[сϲ]/gu, 'c'],
  [/[ухγ]/gu, 'x'],
  [/[іїıɩι1l|]/gu, 'i'],
  [/[ѕ]/gu, 's'],
  [/[ԁ]/gu, 'd'],
  [/[һ]/gu, 'h'],
  [/[ьƅ]/gu, 'b'],
  [/[кκ]/gu, 'k'],
  [/м/gu, 'm'],
  [/[νѵ]/gu, 'v'],
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
];

/** Endings that an institution commonly registers its name under beside the one that is known. */
const HOME = /^[^.]+\.(?:cn|com|net|com\.cn|net\.cn|org\.cn|com\.hk|hk)$/u;

const shapeOf = (label: string) => SHAPES.reduce((shape, [from, to]) => shape.replace(from, to), label);

interface Brand {
  id: string;
  domain: string;
  label: string;
  shape: string;
}

let brands: Brand[] | null = null;

function allBrands(): Brand[] {
  brands ??= INSTITUTIONS.filter(vouches).flatMap((one) =>
    one.domains.flatMap((domain): Brand[] => {
      const own = registrableDomain(domain);
      const label = own?.split('.')[0];
      return own && label && label.length > 2 && !one.parent
        ? [{ id: one.id, domain: own, label, shape: shapeOf(label) }]
        : [];
    }),
  );
  return brands;
}

/**
 * Does a foreign address try to pass for one of a known institution?
 * @param id only this institution (and its bank): where a message names it, weaker resemblance counts too
 */
export function lookAlike(address: string, id?: string): LookAlike | null {
  const host = hostOf(address);
  const own = registrableDomain(host);
  if (own === null || domainOwner(host) !== null || isGovernment(host)) return null;
  for (const name of upwards(host)) if (heldDomains().all.has(name)) return null;
  const wanted = id === undefined ? null : new Set(family(id).map((one) => one.id));
  const candidates = allBrands().filter((brand) => wanted === null || wanted.has(brand.id));
  const labels = host.split('.').map(decodeLabel);
  const first = decodeLabel(own.split('.')[0] ?? '');
  const shape = shapeOf(first);
  const answer = (brand: Brand, how: LookAlike['how']): LookAlike => ({ id: brand.id, domain: brand.domain, how });

  for (const brand of candidates)
    if (`.${host}`.includes(`.${brand.domain}.`) || `.${host}`.includes(`.${brand.domain.replaceAll('.', '-')}`))
      return answer(brand, 'embeds');
  for (const brand of candidates)
    if (first !== brand.label && shape === brand.shape && brand.label.length > 3) return answer(brand, 'letters');
  const words = labels.slice(0, -1).flatMap((label) => label.split(/[-_]/u));
  const tokens = new Set([...words, ...words.map(shapeOf)]);
  for (const brand of candidates) {
    // Nobody lists all endings under which a bank holds its own name; under a common one it is more likely its own.
    const sameName = first === brand.label && !HOME.test(own) && (wanted !== null || brand.label.length > 5);
    const token = first !== brand.label && (tokens.has(brand.label) || tokens.has(brand.shape));
    const inside = brand.label.length > 5 && first.includes(brand.label) && first !== brand.label;
    if (sameName || inside || (token && (wanted !== null || brand.label.length > 3))) return answer(brand, 'brand');
  }
  for (const brand of candidates) {
    const enough = wanted === null ? 7 : 5;
    if (brand.label.length >= enough && oneSlip(shape, brand.shape)) return answer(brand, 'near');
  }
  return null;
}

/** One letter more, less, other, or two neighbours swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length === b.length)
    return (
      a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
    );
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}
