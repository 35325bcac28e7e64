/** The complaint pack: a letter that tells the chosen records, the package that holds them, and one code in both. */
import { noteAnchor } from '../../../lib/evidence/anchor';
import { signHead } from '../../../lib/evidence/device';
import { headCode } from '../../../lib/evidence/head-code';
import type { Running } from '../../../lib/evidence/keep';
import { readRows } from '../../../lib/evidence/log';
import type { Packed } from '../../../lib/evidence/package/write';
import { placed } from '../../../lib/letters/claims';
import { claimOf } from '../../../lib/letters/compose';
import { KINDS } from '../../../lib/letters/kinds';
import { decodeLetter } from '../../../lib/letters/letter';
import type { Claim, Language, LetterKindId } from '../../../lib/letters/types';
import { workbook } from '../../own/workbook';
import { around, clock, store } from '../evidence/at-hand';
import { makePackage } from '../evidence/make-package';
import { beginLetter, exhibitOf } from '../letters/at-letters';
import { suggestTopics } from '../letters/suggest';

export const FOR = {
  institution: 'complaint',
  regulator: 'regulator',
  police: 'police',
} as const satisfies Record<string, LetterKindId>;
export type For = keyof typeof FOR;

/** A letter is read by a person: more than this stands in the list of evidence only. */
export const MOST_TOLD = 20;

export interface Pack {
  packed: Packed & { written: boolean };
  letterId: string;
  told: number;
  code: string;
  /** number of the record that remembers where the code went; null where it could not be written */
  anchor: number | null;
}

interface Wanted {
  to: For;
  caseId: string | null;
  records: ReadonlySet<number>;
  size: number;
  language: Language;
}

export async function makePack(
  { to, caseId, records, size, language }: Wanted,
  running: Required<Running>,
): Promise<Pack> {
  const title = KINDS[FOR[to]].heading[language];
  // first: a large package asks for its place while the press is fresh
  const packed = await makePackage({ title, recipient: to, records, notes: false, masked: false }, size, running);
  const claims = await claimsOf([...records], language);
  const topics = await suggestTopics(claims.flatMap((claim) => claim.evidence));
  const letterId = await beginLetter(FOR[to], caseId, language, { claims, topics });
  const code = headCode(packed.head);
  // the package is made and the letter stands: neither is given up because remembering failed
  const kept = await noteAnchor(store, packed.head, `${title} · ${packed.name}`, await around(), clock()).catch(
    () => null,
  );
  void signHead(store, Date.now()).catch(() => null);
  await workbook.change('letter', letterId, Date.now(), (value) => {
    const letter = decodeLetter(value);
    return letter ? { ...letter, head: { seq: packed.head.seq, code } } : value;
  });
  return { packed, letterId, told: claims.length, code, anchor: kept?.seq ?? null };
}

/** The latest of the chosen, told in order of time. */
async function claimsOf(seqs: readonly number[], language: Language): Promise<Claim[]> {
  const rows = await readRows(store, [...seqs].sort((a, b) => b - a).slice(0, MOST_TOLD));
  const exhibits = rows.map((row) => exhibitOf(row, language)).filter((one) => !one.gone);
  return exhibits.reduce<Claim[]>(
    (claims, one) =>
      placed(
        claims,
        { id: crypto.randomUUID().slice(0, 8), text: claimOf(one, language), evidence: [one.seq] },
        exhibits,
      ),
    [],
  );
}
