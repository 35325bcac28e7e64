import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../../components/parts/words';
import type { SignalKey } from '../../../lib/risk/types';

/** What the clues are called, in the rules' own words; the rules are loaded when somebody looks. */
export function useTitles(): ReadonlyMap<SignalKey, string> {
  const { lang } = useWords();
  const [titles, setTitles] = useState<ReadonlyMap<SignalKey, string>>(new Map());
  useEffect(() => {
    let over = false;
    void import('../../../lib/risk/shown').then(({ SHOWN }) => {
      if (!over) setTitles(new Map(SHOWN.map((rule) => [rule.signal, rule.say[lang].title])));
    });
    return () => {
      over = true;
    };
  }, [lang]);
  return titles;
}
