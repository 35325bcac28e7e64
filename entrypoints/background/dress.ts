/** Puts a finding into words: what its rule says, in the person's language, and the clauses it rests on. */
import { byId } from '../../lib/law/in-force';
import type { Provision } from '../../lib/law/types';
import type { Cited, Hint } from '../../lib/messages';
import { RULES } from '../../lib/risk/pack';
import type { Finding, Language } from '../../lib/risk/types';

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

export function dress(findings: readonly Finding[], language: Language): Hint[] {
  return findings.flatMap((finding): Hint[] => {
    const rule = rules.get(finding.rule);
    if (rule === undefined) return [];
    const cited = finding.provisions.map(byId).filter((provision) => provision !== null);
    return [
      { ...finding, ...rule.say[language], step: rule.step, provisions: cited.map((one) => cite(one, language)) },
    ];
  });
}

function cite(provision: Provision, language: Language): Cited {
  return {
    id: provision.id,
    tier: provision.tier,
    name: [provision.title[language], provision.article?.[language]].filter(Boolean).join(' '),
    says: provision.says[language],
    inForce: [provision.inForceFrom, provision.inForceTo].filter(Boolean).join(' – '),
    caveat: provision.caveat?.[language] ?? '',
    source: (provision.sources[0] ?? provision.lookUp).url,
    lastChecked: provision.lastChecked,
  };
}
