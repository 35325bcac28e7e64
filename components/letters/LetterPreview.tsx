import type { FieldId } from '../../lib/letters/fields';
import type { Block, Composed, Language, Run } from '../../lib/letters/types';
import { exhibitKey, NO_EVIDENCE } from '../../lib/letters/words';

interface Props {
  composed: Composed;
  language: Language;
  /** a gap was pressed: the place where it is filled */
  onGap(field: FieldId): void;
}

/** The letter as it will be read; what is still open stands where it belongs. */
export function LetterPreview({ composed, language, onGap }: Props) {
  return (
    <article class="paper" lang={language}>
      {composed.blocks.map((block, at) => (
        // lines have no names of their own; the whole is written anew with each change
        <Line key={at} block={block} language={language} onGap={onGap} />
      ))}
    </article>
  );
}

function Line({ block, language, onGap }: { block: Block } & Omit<Props, 'composed'>) {
  const inside = (
    <>
      {block.runs.map((run, at) => (
        <Stretch key={at} run={run} language={language} onGap={onGap} />
      ))}
      {block.unproven && <strong class="ink-heed"> {NO_EVIDENCE[language]}</strong>}
    </>
  );
  return block.is === 'heading' ? <h3>{inside}</h3> : <p class={`l-${block.is}`}>{inside}</p>;
}

function Stretch({ run, language, onGap }: { run: Run } & Omit<Props, 'composed'>) {
  if ('gap' in run)
    return (
      <button type="button" class="gap" onClick={() => onGap(run.gap)}>
        {run.label}
      </button>
    );
  if (!('exhibit' in run)) return <>{run.text}</>;
  if (run.gone) return null;
  return (
    <a class="exhibit" href={`#record/${run.exhibit}`} title={`${run.at} · ${run.hash}`}>
      {exhibitKey(language, run.exhibit)}
    </a>
  );
}
