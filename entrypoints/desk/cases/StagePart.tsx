import { Choice } from '../../../components/parts/Choice';
import { useWords } from '../../../components/parts/words';
import { StageStrip } from '../../../components/plan/StageStrip';
import type { Case } from '../../../lib/plan/case';
import { dayIn } from '../../../lib/plan/days';
import { STAGE_WAY, STAGES, type Stage, stageOf } from '../../../lib/plan/stages';

interface Props {
  known: Case;
  onChoose(stage: Stage | null): void;
}

/** How far this debt has come, what usually comes next, and where the next thing is done. */
export function StagePart({ known, onChoose }: Props) {
  const { say } = useWords();
  const stage = stageOf(known, dayIn(Date.now()));
  return (
    <section class="form" aria-labelledby="case-stage">
      <h2 id="case-stage">{say('stage.title')}</h2>
      <StageStrip at={stage} />
      <div class="pair">
        <Choice<Stage | ''>
          id="case-stage-choice"
          label={say('stage.choose')}
          value={known.stage ?? ''}
          options={[['', say('stage.by-case')], ...STAGES.map((each) => [each, say(`stage.${each}`)] as const)]}
          onChoose={(chosen) => onChoose(chosen || null)}
        />
      </div>
      {stage ? (
        <>
          <p role="status">{say(`stage.${stage}.next`)}</p>
          <p>
            <a class="button" href={`#${STAGE_WAY[stage]}`}>
              {say(`stage.${stage}.do`)}
            </a>
          </p>
        </>
      ) : (
        <p class="caption">{say('stage.unknown')}</p>
      )}
      <p class="caption">{say('stage.note')}</p>
    </section>
  );
}
