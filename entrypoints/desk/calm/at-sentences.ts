import { SCENES, type Scene } from '../../../lib/plan/rehearsal';
import { usePapers, workbook } from '../../own/workbook';

const ID = 'rehearsal';

interface Practised {
  /** sentences the person keeps for themselves */
  kept: Scene[];
  /** lines that were practised to the end */
  done: Scene[];
}

function decode(raw: unknown): Practised {
  const from: { kept?: unknown; done?: unknown } = typeof raw === 'object' && raw !== null ? raw : {};
  const scenes = (held: unknown) => SCENES.filter((scene) => Array.isArray(held) && held.includes(scene));
  return { kept: scenes(from.kept), done: scenes(from.done) };
}

export function useSentences() {
  const { papers } = usePapers('choice');
  const { kept, done } = decode(papers?.find(({ id }) => id === ID)?.value);
  const change = (how: (before: Practised) => Practised) =>
    void workbook.change('choice', ID, Date.now(), (value) => how(decode(value)));
  return {
    kept,
    done,
    keep: (scene: Scene, keeps: boolean) =>
      change((before) => ({
        ...before,
        kept: keeps ? [...before.kept, scene] : before.kept.filter((one) => one !== scene),
      })),
    finish: (scene: Scene) => change((before) => ({ ...before, done: [...before.done, scene] })),
  };
}
