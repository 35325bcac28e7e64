/** What each UTF-16 unit folds to, and which units need a closer look. Built once, on first use. */
import { GAPS, SIMPLIFIED } from './fold-table';
import { PRINTED, TWINS } from './trade-words';

export enum Care {
  none = 0,
  invisible = 1,
  combining = 2,
  /** compatibility form: NFKC tells */
  compatible = 4,
  surrogate = 5,
  entity = 6,
  /** letter of another alphabet that looks like a Latin one */
  foreign = 8,
  /** looks like another character and stands for it */
  twin = 9,
  /** sign, blank or picture that may stand inside a word to break it; a bit of its own, so that it can be counted */
  separator = 16,
  /** traditional character that is folded to a simplified one; comes beside the others */
  traditional = 32,
}

/** these bits of `care` say that a unit needs a closer look */
export const CLOSER = 15;

export interface Units {
  /** by unit: what it is crossed (^) with to fold it; 0 for most, so that the table need not be filled */
  change: Uint16Array;
  care: Uint8Array;
}

const LOOKS = 'аaеeоoрpсcхxуyіiјjѕsВbНhКkМmТtАaЕeОoРpСcХxαaοoιiρpνvυuΗhΙiΑaΒbΕeΚkΜmΝnΟoΡpΤtΧx';
/** Cyrillic and Greek letter → the Latin letter it passes for */
export const FOREIGN = new Map(
  Array.from({ length: LOOKS.length / 2 }, (_, i) => [LOOKS.charCodeAt(2 * i), LOOKS.charCodeAt(2 * i + 1)] as const),
);

let built: Units | null = null;

export function units(): Units {
  built ??= build();
  return built;
}

function build(): Units {
  const change = new Uint16Array(65536);
  const care = new Uint8Array(65536);
  const becomes = (c: number, folded: number) => {
    change[c] = c ^ folded;
  };
  // by arithmetic, because the first call of toLowerCase outside ASCII loads tables that cost more than all of this
  const lower = (from: number, to: number, by: number) => {
    for (let c = from; c <= to; c++) becomes(c, c + by);
  };
  lower(0x41, 0x5a, 0x20);
  lower(0xc0, 0xd6, 0x20);
  lower(0xd8, 0xde, 0x20);
  lower(0x391, 0x3a9, 0x20);
  lower(0x400, 0x40f, 0x50);
  lower(0x410, 0x42f, 0x20);
  const mark = (kind: Care, from: number, to = from) => {
    care.fill(kind, from, to + 1);
  };
  mark(Care.compatible, 0xa0, 0xbf);
  mark(Care.compatible, 0x2b0, 0x2ff);
  mark(Care.compatible, 0x1d00, 0x1dbf);
  mark(Care.compatible, 0x1e00, 0x1fff);
  mark(Care.compatible, 0x2070, 0x209f);
  mark(Care.compatible, 0x2100, 0x218f);
  mark(Care.compatible, 0x2460, 0x24ff);
  mark(Care.compatible, 0x2776, 0x2793);
  mark(Care.compatible, 0x2e80, 0x2fdf);
  mark(Care.compatible, 0x3131, 0x33ff);
  mark(Care.compatible, 0xf900, 0xfaff);
  mark(Care.compatible, 0xfb00, 0xfdff);
  mark(Care.compatible, 0xfe10, 0xfe6f);
  mark(Care.compatible, 0xff5f, 0xffef);
  mark(Care.separator, 0x2000, 0x205f);
  mark(Care.separator, 0x2080, 0x2089);
  mark(Care.separator, 0x3131, 0x318e);
  mark(Care.separator, 0x2190, 0x245f);
  mark(Care.separator, 0x2500, 0x2775);
  mark(Care.separator, 0x2794, 0x2bff);
  mark(Care.separator, 0x3040, 0x3130);
  mark(Care.separator, 0x3000);
  mark(Care.separator, 0xfe58);
  mark(Care.separator, 0xfe63);
  for (const sign of ' !#*+-./=@^_|~\u00b7\u00b8') mark(Care.separator, sign.charCodeAt(0));
  mark(Care.separator, 0x27e6, 0x27ef);
  mark(Care.combining, 0x300, 0x36f);
  mark(Care.combining, 0x1ab0, 0x1aff);
  mark(Care.combining, 0x1dc0, 0x1dff);
  mark(Care.combining, 0x20d0, 0x20ff);
  mark(Care.combining, 0xfe20, 0xfe2f);
  for (const c of [0, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xfeff, 0xffa0])
    mark(Care.invisible, c);
  mark(Care.invisible, 0x1, 0x8);
  mark(Care.invisible, 0x180b, 0x180f);
  mark(Care.invisible, 0x200b, 0x200f);
  mark(Care.invisible, 0x202a, 0x202e);
  mark(Care.invisible, 0x2060, 0x206f);
  mark(Care.invisible, 0xfe00, 0xfe0f);
  mark(Care.invisible, 0xfff0, 0xfffb);
  mark(Care.surrogate, 0xd800, 0xdbff);
  mark(Care.entity, 0x26);
  for (const c of FOREIGN.keys()) mark(Care.foreign, c);
  mark(Care.entity, 0x25);
  for (let c = 0x2000; c <= 0x200a; c++) becomes(c, 0x20);
  becomes(0x3000, 0x20);
  // full width: plain arithmetic; the signs among them stay separators
  for (let c = 0xff01; c <= 0xff5e; c++) {
    const plain = c - 0xfee0;
    care[c] = care[plain] === Care.separator && plain !== 0x21 ? Care.separator : Care.none;
    becomes(c, plain ^ (change[plain] as number));
  }
  let t = 0;
  for (let i = 0, at = 0; at < GAPS.length; i++) {
    if (GAPS.charCodeAt(at) === 0x21) {
      t += Number.parseInt(GAPS.slice(at + 1, at + 5), 16);
      at += 5;
    } else {
      t += GAPS.charCodeAt(at) - 40;
      at += 1;
    }
    change[t] = t ^ SIMPLIFIED.charCodeAt(i);
    care[t] = Care.traditional;
  }
  for (let i = 0; i < PRINTED.length; i += 2) {
    const c = PRINTED.charCodeAt(i);
    becomes(c, PRINTED.charCodeAt(i + 1));
    care[c] = Care.traditional;
  }
  for (let i = 0; i < TWINS.length; i += 2) {
    const c = TWINS.charCodeAt(i);
    care[c] = ((care[c] as number) & Care.traditional) | Care.twin;
  }
  // 帐 and 账 are both written for an account; never a disguise
  becomes(0x5e33, 0x8d26);
  becomes(0x5e10, 0x8d26);
  return { change, care };
}

/** What a unit folds to by itself; 0 where that needs a closer look. */
export function foldUnit({ change, care }: Units, c: number): number {
  return ((care[c] as number) & CLOSER) === 0 ? c ^ (change[c] as number) : 0;
}

export const isHan = (c: number) => (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf);
export const isDigit = (c: number) => c >= 0x30 && c <= 0x39;
export const isLatin = (c: number) => (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);
