import { useState } from 'preact/hooks';
import { problemText } from '../../../components/evidence/words';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { saveAs } from './files';
import { LockFields, lackOf, UNLOCKED } from './LockFields';
import { makeWorkbook } from './make-package';
import { useWork } from './use-work';

/** For those who wrote things down and keep no record yet: without records there is no package. */
export function WorkbookAlone() {
  const { say, lang } = useWords();
  const [lock, setLock] = useState(UNLOCKED);
  const { work, start } = useWork<string>();
  const lack = lackOf(lock);
  const make = () =>
    start(async () => {
      const { file, name } = await makeWorkbook(lock.on ? lock.passphrase : null);
      saveAs(file, name);
      return name;
    });
  return (
    <section aria-labelledby="alone" class="card form">
      <h2 id="alone">{say('papers.title')}</h2>
      <p>{say('papers.alone')}</p>
      <LockFields lock={lock} onChange={setLock} />
      <p class="do">
        <Button look="primary" disabled={lack !== null || work.at === 'busy'} onPress={() => void make()}>
          {say('papers.alone.do')}
        </Button>
        <span class="caption">{lack === null ? '' : say(`lock.${lack}`)}</span>
      </p>
      <div role="status">
        {work.at === 'done' && <Notice>{say('papers.alone.done', { name: work.value })}</Notice>}
        {work.at === 'failed' && <Notice>{problemText(lang, work.error)}</Notice>}
      </div>
    </section>
  );
}
