import { useWords } from '../../components/parts/words';
import { CheckAll } from './evidence/CheckAll';
import { Diagnosis } from './evidence/Diagnosis';
import { HeadCode } from './evidence/HeadCode';
import { Room } from './evidence/Room';
import { TimeStamp } from './evidence/TimeStamp';

/** Keeping the log from being lost, and showing that it was not changed. */
export function CarePage() {
  const { say } = useWords();
  return (
    <>
      <p>
        <a href="#log">{say('record.back')}</a>
      </p>
      <h1>{say('log.care')}</h1>
      <CheckAll />
      <Room />
      <HeadCode />
      <TimeStamp />
      <Diagnosis />
    </>
  );
}
