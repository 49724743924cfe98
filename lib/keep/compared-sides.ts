/** What tells two policies that are compared apart: their titles, their addresses, or when they were read. */
import type { NamedPolicy } from '../compare/types';
import type { PolicyReport } from '../policy/report';
import { straight } from '../report/export/foreign-text';
import type { Translate } from '../report/translate';
import { eachSeenInWords, type Seen } from './in-words';
import { policyAddress } from './policy-address';

export interface ComparedPolicy {
  readonly report: PolicyReport;
  /** Null where it is not remembered, but open in a tab. */
  readonly seen: Seen | null;
}

type Told = Omit<NamedPolicy, 'name'>;

const nameOf = (own: Told, other: Told, t: Translate): string => {
  if (own.address === other.address) return own.read || t('changes.after');
  return own.title === other.title ? (own.address ?? own.title) : own.title;
};

/** Versions of one policy are named by when they were read; two policies by their titles or, of one title, their addresses. */
export const comparedSides = (
  first: ComparedPolicy,
  second: ComparedPolicy,
  t: Translate,
): readonly [NamedPolicy, NamedPolicy] => {
  const seen = [first, second].flatMap((policy) => policy.seen ?? []);
  const read = eachSeenInWords(seen, t);
  const tell = (policy: ComparedPolicy): Told => ({
    report: policy.report,
    title: straight(policy.report.title) || t('policy.untitled'),
    address: policyAddress(policy.report.url),
    read: policy.seen ? (read[seen.indexOf(policy.seen)] ?? '') : '',
  });
  const [one, other] = [tell(first), tell(second)];
  return [
    { ...one, name: nameOf(one, other, t) },
    { ...other, name: nameOf(other, one, t) },
  ];
};
