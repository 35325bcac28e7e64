import { Button } from '../../../components/parts/Button';
import { Chip, EmptyState, Notice } from '../../../components/parts/Notice';
import { useWords } from '../../../components/parts/words';
import { type Agreement, decodeAgreement, termsOf } from '../../../lib/plan/agreement';
import { dayIn } from '../../../lib/plan/days';
import { sumText } from '../../../lib/plan/money/fen';
import { usePapers } from '../../own/workbook';
import { beginAgreement } from './at-agreements';

/** All agreements, and what is due next of each. */
export function AgreementList() {
  const { say } = useWords();
  const { papers, failed } = usePapers('agreement');
  const today = dayIn(Date.now());
  const all = papers?.flatMap(({ value }) => decodeAgreement(value) ?? []) ?? null;
  const begin = () =>
    void beginAgreement('').then((id) => {
      location.hash = `agreement/${id}`;
    });
  return (
    <>
      <h1>{say('desk.agreement')}</h1>
      <p>{say('agreement.intro')}</p>
      <p class="do">
        <Button look="primary" onPress={begin}>
          {say('agreement.new')}
        </Button>
      </p>
      {failed && <Notice>{say('state.failed')}</Notice>}
      {!all && !failed && <p class="caption">{say('state.loading')}</p>}
      {all?.length === 0 && <EmptyState>{say('agreement.empty')}</EmptyState>}
      {all && all.length > 0 && (
        <ul class="cases">
          {all.map((one) => (
            <li key={one.id} class="card">
              <Row one={one} today={today} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ one, today }: { one: Agreement; today: string }) {
  const { say } = useWords();
  const terms = termsOf(one, today);
  const next = terms.instalments.find(({ is }) => is !== 'paid');
  const done = terms.instalments.length - terms.instalments.filter(({ is }) => is !== 'paid').length;
  return (
    <>
      <h2>
        <a href={`#agreement/${one.id}`}>{one.typed.name.trim() || say('agreement.unnamed')}</a>{' '}
        <Chip>{say(`agreement.state.${one.state}`)}</Chip>
      </h2>
      {terms.instalments.length > 0 && (
        <dl class="figures">
          {next && (
            <div>
              <dt>{say('agreement.next')}</dt>
              <dd>
                {sumText(next.fen)} {next.due}
              </dd>
            </div>
          )}
          <div>
            <dt>{say('agreement.done')}</dt>
            <dd>{say('agreement.done.of', { n: done, all: terms.instalments.length })}</dd>
          </div>
          <div>
            <dt>{say('agreement.open')}</dt>
            <dd>{sumText(terms.openFen)}</dd>
          </div>
        </dl>
      )}
    </>
  );
}
