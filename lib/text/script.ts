/** Stray traditional characters in a text that is otherwise simplified. A text in traditional characters is ordinary. */

import type { Disguise } from './fold';
import { SHARED, SIMPLIFIED } from './fold-table';
import { Care, foldUnit, isHan, units } from './fold-units';
import { findPhrases } from './phrases';
import { variants } from './variants';

/** longer texts are no messages */
const MESSAGE = 20_000;

let simplifiedOnly: Uint8Array | null = null;

function onlySimplified(): Uint8Array {
  if (simplifiedOnly) return simplifiedOnly;
  simplifiedOnly = new Uint8Array(65536);
  for (let i = 0; i < SIMPLIFIED.length; i++) simplifiedOnly[SIMPLIFIED.charCodeAt(i)] = 1;
  for (let i = 0; i < SHARED.length; i++) simplifiedOnly[SHARED.charCodeAt(i)] = 0;
  return simplifiedOnly;
}

export function strayTraditional(text: string): Disguise[] {
  if (text.length > MESSAGE) return [];
  const known = units();
  const { care } = known;
  const places: number[] = [];
  for (let i = 0; i < text.length; i++)
    if (((care[text.charCodeAt(i)] as number) & Care.traditional) !== 0) places.push(i);
  if (places.length === 0) return [];
  const only = onlySimplified();
  let simplified = 0;
  for (let i = 0; i < text.length; i++) simplified += only[text.charCodeAt(i)] as number;
  if (simplified < 2 || places.length > simplified * 8) return [];
  const out: Disguise[] = [];
  for (let k = 0; k < places.length; k++) {
    const start = places[k] as number;
    let end = start + 1;
    while (
      k + 1 < places.length &&
      (places[k + 1] as number) - end <= 3 &&
      allHan(text, end, places[k + 1] as number)
    ) {
      k++;
      end = (places[k] as number) + 1;
    }
    // the word that holds the stray character, two characters to either side
    let from = start;
    while (from > 0 && start - from < 2 && isHan(text.charCodeAt(from - 1))) from--;
    let to = end;
    while (to < text.length && to - end < 2 && isHan(text.charCodeAt(to))) to++;
    let window = '';
    for (let i = from; i < to; i++)
      window += String.fromCharCode(foldUnit(known, text.charCodeAt(i)) || text.charCodeAt(i));
    let trade = false;
    findPhrases(variants().context, window, (_word, at, length) => {
      if (at < end - from && at + length > start - from) trade = true;
    });
    if (trade) out.push({ start, end, why: 'stray-traditional' });
  }
  return out;
}

function allHan(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}
