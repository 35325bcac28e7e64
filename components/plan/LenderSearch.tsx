import { useState } from 'preact/hooks';
import { findLenders, LENDING, type Lending, lendersOf, watchOf } from '../../lib/institutions/find';
import { vouches } from '../../lib/institutions/registry';
import type { Institution } from '../../lib/institutions/types';
import { Choice } from '../parts/Choice';
import { TypedField } from '../parts/TypedField';
import { useWords } from '../parts/words';

const MOST = 8;

/** Which lenders are listed, by name or by kind: what each is, who supervises it, its former names and sites. */
export function LenderSearch() {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<Lending | ''>('');
  const found =
    typed.trim() === ''
      ? kind === ''
        ? []
        : lendersOf(kind)
      : findLenders(typed, MOST).map(({ institution }) => institution);
  return (
    <section class="form" aria-labelledby="lender-search">
      <h2 id="lender-search">{say('lender.find')}</h2>
      <div class="pair">
        <TypedField
          id="lender-name"
          label={say('case.lender')}
          help={say('lender.find.help')}
          value={typed}
          onType={setTyped}
        />
        <Choice<Lending | ''>
          id="lender-kind"
          label={say('lender.kinds')}
          value={kind}
          options={[
            ['', say('lender.kinds.none')],
            ...LENDING.map((each) => [each, say(`lender.kind.${each}`)] as const),
          ]}
          onChoose={(chosen) => {
            setKind(chosen);
            setTyped('');
          }}
        />
      </div>
      {(typed.trim() !== '' || kind !== '') && (
        <p role="status">
          {found.length === 0
            ? say('lender.none')
            : say(typed.trim() === '' ? 'lender.listed' : 'lender.found', { n: found.length })}
        </p>
      )}
      {found.length > 0 && (
        <ul class="lenders">
          {found.map((institution) => (
            <li key={institution.id} class="card">
              <Lender of={institution} />
            </li>
          ))}
        </ul>
      )}
      <p class="caption">{say('lender.note')}</p>
    </section>
  );
}

function Lender({ of }: { of: Institution }) {
  const { say, lang } = useWords();
  const { name, kind, former, domains, hotlines, state, note, lastChecked } = of;
  const words = LENDING.find((each) => each === kind);
  return (
    <>
      <h3>{name}</h3>
      {words && <p>{say(`lender.kind.${words}`)}</p>}
      {state === 'dissolved' && <p>{say('lender.gone')}</p>}
      {former.map((one) => (
        <p key={one.name}>
          {say('lender.former', { name: one.name })} {one.until && <span class="caption">{one.until}</span>}
        </p>
      ))}
      {note && <p class="caption">{note[lang]}</p>}
      {vouches(of) && domains.length > 0 && <p>{say('lender.domains', { all: domains.join(' · ') })}</p>}
      {vouches(of) && hotlines.length > 0 && (
        <p class="do">
          {hotlines.map((number) => (
            <a key={number} class="button" href={`tel:${number}`}>
              {say('turn.dial', { number })}
            </a>
          ))}
        </p>
      )}
      <p class="caption">{say(`lender.watch.${watchOf(kind)}`)}</p>
      <p class="caption">{say('lender.checked', { day: lastChecked })}</p>
    </>
  );
}
