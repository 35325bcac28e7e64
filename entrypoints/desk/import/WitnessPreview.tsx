import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Button } from '../../../components/parts/Button';
import { Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { signHead } from '../../../lib/evidence/device';
import type { Kept } from '../../../lib/evidence/record';
import { formatIso } from '../../../lib/i18n/format';
import type { Witness } from '../../../lib/import/witness/read';
import { around, clock, store } from '../evidence/at-hand';
import { useWork } from '../evidence/use-work';
import { refusalText } from './refusal-text';
import { type Account, keepAccount } from './witness';

/** What somebody who was contacted wrote down: read first, then kept with the file it came in. */
export function WitnessPreview({ account, onAgain }: { account: Account; onAgain(): void }) {
  const { say, lang } = useWords();
  const { witness } = account;
  const { work, start } = useWork<Kept>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const keep = () =>
    void start(async () => {
      const kept = await keepAccount(account, store, await around(), clock());
      void signHead(store, Date.now()).catch(() => null);
      return kept;
    });
  const facts = [
    ['who', witness.who],
    ['relation', witness.relation],
    ['contact', witness.contact],
    ['when', formatIso(lang, witness.at)],
    ['channel', witness.channel === '' ? '' : say(`witness.form.channel.${witness.channel}`)],
    ['number', witness.number],
    ['claimed', witness.claimed],
    ['times', witness.times === null ? '' : say('witness.times.say', { n: witness.times })],
    ['own', say(witness.own ? 'witness.own.yes' : 'witness.own.no')],
  ] as const;
  return (
    <section class="form" aria-labelledby="account">
      <h2 id="account" ref={heading} tabIndex={-1}>
        {say('witness.preview')}
      </h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <Fact key={name} name={say(`witness.${name}`)} value={value || say('witness.open')} open={value === ''} />
        ))}
      </dl>
      <h3>{say('witness.said')}</h3>
      <p class="card message">{witness.said || say('witness.open')}</p>
      {witness.pictures.length > 0 && (
        <>
          <h3>{say('witness.pictures')}</h3>
          <Pictures pictures={witness.pictures} />
        </>
      )}
      <div role="status">
        {work.at === 'failed' && <Notice>{refusalText(lang, work.error)}</Notice>}
        {work.at === 'done' && (
          <p>{say(work.value.already ? 'witness.done.already' : 'witness.done', { n: work.value.seq })}</p>
        )}
      </div>
      {work.at === 'done' ? (
        <p class="do">
          <a class="button primary" href={`#record/${work.value.seq}`}>
            {say('witness.do.open')}
          </a>
          <Button onPress={onAgain}>{say('import.again')}</Button>
        </p>
      ) : (
        <>
          <p class="caption">{say('witness.keep.help')}</p>
          <p class="do">
            <Button look="primary" disabled={work.at === 'busy'} onPress={keep}>
              {say('witness.keep')}
            </Button>
            <Button onPress={onAgain}>{say('import.again')}</Button>
          </p>
        </>
      )}
    </section>
  );
}

function Fact({ name, value, open }: { name: string; value: string; open: boolean }) {
  return (
    <>
      <dt>{name}</dt>
      <dd class={open ? 'caption' : undefined}>{value}</dd>
    </>
  );
}

function Pictures({ pictures }: { pictures: Witness['pictures'] }) {
  const { say } = useWords();
  const urls = useMemo(
    () => pictures.map(({ bytes, type }) => URL.createObjectURL(new Blob([bytes], { type }))),
    [pictures],
  );
  useEffect(() => () => urls.forEach((url) => void URL.revokeObjectURL(url)), [urls]);
  return (
    <ul class="pictures">
      {urls.map((url, at) => (
        <li key={url}>
          <img src={url} alt={say('witness.picture.alt', { n: at + 1 })} />
        </li>
      ))}
    </ul>
  );
}
