/** What happened, in order of time: the form and the letter count alike. */
import type { Claim, Exhibit } from './types';

/** Puts a claim where its first record belongs; claims without a record stay where they are. */
export function placed(claims: readonly Claim[], claim: Claim, exhibits: readonly Exhibit[]): Claim[] {
  const found = new Map(exhibits.map((one) => [one.seq, one]));
  const when = ({ evidence }: Claim): [number, number] | null => {
    const known = evidence.flatMap((seq) => found.get(seq) ?? []).sort((a, b) => a.at - b.at || a.seq - b.seq)[0];
    return known ? [known.at, known.seq] : null;
  };
  const own = when(claim);
  const at = claims.findIndex((one) => {
    const other = when(one);
    return own !== null && other !== null && (other[0] > own[0] || (other[0] === own[0] && other[1] > own[1]));
  });
  return at < 0 ? [...claims, claim] : [...claims.slice(0, at), claim, ...claims.slice(at)];
}
