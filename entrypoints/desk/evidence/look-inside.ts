/** Opens a file that somebody wants to bring back: a package, or the workbook alone, either perhaps under a passphrase. */
import type { Running } from '../../../lib/evidence/keep';
import { type Archive, isLocked, openLocked } from '../../../lib/evidence/package/locked';
import { type Preview, previewPackage, workbookIn } from '../../../lib/evidence/package/restore';
import { type Compared, compare, readBackup } from '../../../lib/workbook/backup';
import { workbook } from '../../own/workbook';
import { store } from './at-hand';

export interface Inside {
  preview: Preview | null;
  papers: Compared | null;
}

/** 'locked' when it needs a passphrase and none was given; otherwise what is in it, with nothing changed anywhere. */
export async function lookInside(file: Blob, passphrase: string | null, running: Running): Promise<Inside | 'locked'> {
  const locked = await isLocked(file);
  if (locked && passphrase === null) return 'locked';
  const archive: Archive = locked ? await openLocked(file, passphrase ?? '') : file;
  if (archive.size <= MOST_TEXT && (await textOf(archive, 1)) === '{')
    return { preview: null, papers: compare(await workbook.all(), readBackup(await textOf(archive, archive.size))) };
  const preview = await previewPackage(store, archive, running);
  const text = await workbookIn(preview);
  return { preview, papers: text === null ? null : compare(await workbook.all(), readBackup(text)) };
}

const MOST_TEXT = 64 * 1024 * 1024;

const textOf = async (archive: Archive, length: number): Promise<string> =>
  new TextDecoder().decode(await archive.slice(0, length).arrayBuffer());
