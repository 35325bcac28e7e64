import { byId, family, INSTITUTIONS, vouches } from './registry';

/** Digits of a number as people write it: 400-889-5580, (021) 3869 5188, +86 955 88. The country code is dropped. */
export function digitsOf(number: string): string {
  const plain = number.normalize('NFKC').replace(/[\s().\-–—‐‑·]/gu, '');
  return plain.replace(/^(?:\+86|0086)/u, '').replace(/\D/gu, '');
}

let index: Map<string, string[]> | null = null;

/** Whose published hotline a number is; empty when it is in no confirmed entry. It can still be shown falsely. */
export function officialHotline(number: string): string[] {
  // A prefix before a service line (00, 400, +86, an area code) is how false ones are made: only the number itself counts.
  const plain = number.normalize('NFKC').replace(/[\s().\-–—‐‑·]/gu, '');
  if (!/^\d+$/u.test(plain)) return [];
  if (index === null) {
    index = new Map();
    for (const one of INSTITUTIONS) {
      if (!vouches(one)) continue;
      for (const hotline of one.hotlines) index.set(hotline, [...(index.get(hotline) ?? []), one.id]);
    }
  }
  return index.get(plain) ?? [];
}

/** Is it a published hotline of this institution (or of the bank it belongs to)? null = not listed, which is no sign. */
export function hotlineOf(number: string, id: string): boolean | null {
  if (!byId(id)) return null;
  const owners = officialHotline(number);
  if (owners.some((owner) => family(id).some((one) => one.id === owner))) return true;
  const unsure = family(id).some((one) => [...one.hotlines, ...one.hotlinesUnsure].includes(digitsOf(number)));
  return owners.length > 0 && !unsure ? false : null;
}
