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

/** may stand in a text in simplified characters as they are: 乾隆, 瞭望, 於 in names */
const AT_HOME = /[乾瞭於徵著妳覆藉夥麽徬甯]/;

/**
 * Traditional characters strewn over a text that is written in simplified ones (幸運之星得十八萬，笔记本): what a sender
 * does to every word of a message, whichever it is. A single such word may be a name.
 */
export function strewnTraditional(text: string): Disguise[] {
  if (text.length > MESSAGE || CANTONESE.test(text)) return [];
  const { care } = units();
  const only = onlySimplified();
  const out: Disguise[] = [];
  let [simplified, strewn] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    simplified += only[c] as number;
    if (((care[c] as number) & Care.traditional) === 0 || AT_HOME.test(text.charAt(i)) || signed(text, i)) continue;
    strewn++;
    const last = out[out.length - 1];
    if (last && last.end === i) last.end = i + 1;
    else out.push({ start: i, end: i + 1, why: 'stray-traditional' });
  }
  return out.length >= 2 && simplified >= 3 && strewn <= simplified * 1.5 ? out : [];
}

/** Cantonese is written with both, and hides nothing by it. */
const CANTONESE = /[嘅嗰哋喺佢咗冇嘢咁唔啲]/;

/** inside 【…】, where the name of a company stands */
function signed(text: string, at: number): boolean {
  const open = text.lastIndexOf('【', at);
  return open >= 0 && at - open < 16 && text.lastIndexOf('】', at) < open;
}

function allHan(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}
