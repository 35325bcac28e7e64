/** Makes a package, or a backup of the workbook alone, where there is room for it. */
import { utf8 } from '../../../lib/evidence/bytes';
import type { Running } from '../../../lib/evidence/keep';
import { lockedSink } from '../../../lib/evidence/package/locked-sink';
import { blobSink, fileSink } from '../../../lib/evidence/package/sink';
import { type Packed, type Wish, writePackage } from '../../../lib/evidence/package/write';
import { writeBackup } from '../../../lib/workbook/backup';
import { workbook } from '../../own/workbook';
import { around, clock, store } from './at-hand';

/** Above this the browser's own dialogue is asked first, where there is one: then nothing is held twice. */
const LARGE = 256_000_000;

type SavePicker = (wish: { suggestedName: string; types: object[] }) => Promise<FileSystemFileHandle>;

export interface Asked extends Omit<Wish, 'verifier' | 'proves' | 'word' | 'workbook'> {
  /** what the person wrote down besides records */
  papers?: boolean;
  /** left out or null: not encrypted */
  passphrase?: string | null;
}

/** `written`: it stands in the file the person chose already, nothing is left to save. */
export async function makePackage(
  { papers = false, passphrase = null, ...wish }: Asked,
  size: number,
  running: Required<Running>,
): Promise<Packed & { written: boolean }> {
  const picker = (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  const kind =
    passphrase === null
      ? { name: 'evidence.zip', description: 'ZIP', accept: { 'application/zip': ['.zip'] } }
      : { name: 'evidence.juli', description: 'Juli', accept: { 'application/octet-stream': ['.juli'] } };
  // before anything else: the click that allows the dialogue is soon forgotten
  const file =
    size > LARGE && picker
      ? await picker({ suggestedName: kind.name, types: [{ description: kind.description, accept: kind.accept }] })
      : null;
  const [{ verifierPage }, { writeWord }] = await Promise.all([
    import('../../../lib/evidence/package/verifier'),
    import('../../../lib/word/write'),
  ]);
  const proves = new Map((await store.notes()).flatMap(({ seq, proves }) => (proves ? [[seq, proves] as const] : [])));
  const written = papers ? await workbook.all() : [];
  const plain = file === null ? blobSink() : await fileSink(file);
  const packed = await writePackage(
    store,
    {
      ...wish,
      proves,
      verifier: verifierPage,
      word: writeWord,
      ...(written.length > 0 && { workbook: writeBackup(written) }),
    },
    await around(),
    clock(),
    passphrase === null ? plain : await lockedSink(plain, passphrase),
    running,
  );
  return { ...packed, written: file !== null };
}

/** The workbook alone, for those who keep no records: a text file, or the same under a passphrase. */
export async function makeWorkbook(passphrase: string | null): Promise<{ file: Blob; name: string }> {
  const text = writeBackup(await workbook.all());
  const day = new Date(clock().now).toISOString().slice(0, 10).replaceAll('-', '');
  if (passphrase === null)
    return { file: new Blob([text], { type: 'application/json' }), name: `workbook-${day}.json` };
  const sink = await lockedSink(blobSink(), passphrase);
  await sink.write(utf8(text));
  return { file: await sink.finish(), name: `workbook-${day}.juli` };
}
