/** A form that a third person filled in, and the record that it becomes. */
import { blankDraft, type Clock } from '../../../lib/evidence/draft';
import type { Surroundings } from '../../../lib/evidence/entry';
import { keepRecord } from '../../../lib/evidence/keep';
import type { Details, Draft, Kept } from '../../../lib/evidence/record';
import { sha256OfBlob } from '../../../lib/evidence/sha256';
import type { Store } from '../../../lib/evidence/store';
import { Refusal } from '../../../lib/import/types';
import { isBlankForm } from '../../../lib/import/witness/form';
import { isWitness, readWitness, type Witness } from '../../../lib/import/witness/read';
import type { Chosen } from './look';

export interface Account {
  witness: Witness;
  file: Blob;
  name: string;
  sha256: string;
}

/** null where the file is something else. */
export async function accountIn({ file, name }: Chosen): Promise<Account | null> {
  const head = await file.slice(0, 2_000).text();
  if (isBlankForm(head)) throw new Refusal('witness-blank');
  if (!isWitness(head)) return null;
  return { witness: await readWitness(file), file, name: name ?? 'witness.json', sha256: await sha256OfBlob(file) };
}

/** The file as it came, and its pictures so that they can be looked at. */
export async function keepAccount(account: Account, store: Store, around: Surroundings, clock: Clock): Promise<Kept> {
  const { witness, file, name } = account;
  const pictures = witness.pictures.map(({ name, type, bytes }) => ({
    name,
    blob: new Blob([bytes], { type }),
    hold: true,
  }));
  return keepRecord(store, draftOf(account, clock), [{ name, blob: file, hold: true }, ...pictures], around);
}

function draftOf({ witness, name, sha256 }: Account, clock: Clock): Draft {
  const { who, relation, contact, number, claimed, times, own, madeAt, channel } = witness;
  const details: Details = { own, madeAt, file: name, fileSha256: sha256 };
  for (const [key, value] of Object.entries({ who, relation, contact, number, institution: claimed }))
    if (value !== '') details[key] = value;
  if (times !== null) details.times = times;
  return {
    ...blankDraft('witness', clock, details),
    id: `witness-${sha256.slice(0, 40)}`,
    how: 'import',
    channel: channel || 'witness',
    sender: number || claimed || null,
    direction: 'incoming',
    shownTime: witness.shownTime,
    sentAt: witness.at,
    text: witness.said,
  };
}
