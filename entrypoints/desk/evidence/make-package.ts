/** Makes a package where there is room for it. */
import type { Running } from '../../../lib/evidence/keep';
import { blobSink, fileSink } from '../../../lib/evidence/package/sink';
import { type Packed, type Wish, writePackage } from '../../../lib/evidence/package/write';
import { around, clock, store } from './at-hand';

/** Above this the browser's own dialogue is asked first, where there is one: then nothing is held twice. */
const LARGE = 256_000_000;

type SavePicker = (wish: { suggestedName: string; types: object[] }) => Promise<FileSystemFileHandle>;

/** `written`: it stands in the file the person chose already, nothing is left to save. */
export async function makePackage(
  wish: Omit<Wish, 'verifier' | 'proves' | 'word'>,
  size: number,
  running: Required<Running>,
): Promise<Packed & { written: boolean }> {
  const picker = (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  // before anything else: the click that allows the dialogue is soon forgotten
  const file =
    size > LARGE && picker
      ? await picker({
          suggestedName: 'evidence.zip',
          types: [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }],
        })
      : null;
  const [{ verifierPage }, { writeWord }] = await Promise.all([
    import('../../../lib/evidence/package/verifier'),
    import('../../../lib/word/write'),
  ]);
  const proves = new Map((await store.notes()).flatMap(({ seq, proves }) => (proves ? [[seq, proves] as const] : [])));
  const sink = file === null ? blobSink() : await fileSink(file);
  const packed = await writePackage(
    store,
    { ...wish, proves, verifier: verifierPage, word: writeWord },
    await around(),
    clock(),
    sink,
    running,
  );
  return { ...packed, written: file !== null };
}
