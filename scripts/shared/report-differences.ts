/** What differs between two reports of one page: fields, findings with their quotes, choices, in words for people. */

/** A line of `summarize --jsonl`; what is not named here is compared as it is. */
export interface Report {
  readonly file: string;
  readonly findings?: readonly Finding[];
  readonly choices?: readonly Choice[];
}
interface Finding {
  readonly practice: string;
  readonly evidence: readonly object[];
}
interface Choice {
  readonly kind: string;
  readonly href: string;
  readonly label: string;
}

/** Longer values are cut in messages. */
const LONGEST = 300;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
};

/** What only one of two lists has, by the values' JSON; equal values count as often as they occur. */
const onlyIn = (own: readonly unknown[], others: readonly unknown[]): readonly unknown[] => {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(JSON.stringify(other), (counts.get(JSON.stringify(other)) ?? 0) + 1);
  return own.filter((value) => {
    const left = counts.get(JSON.stringify(value)) ?? 0;
    counts.set(JSON.stringify(value), left - 1);
    return left <= 0;
  });
};

const ofLists = (name: string, before: readonly unknown[], after: readonly unknown[]): readonly string[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const differences = [
    ...onlyIn(before, after).map((value) => `${name} gone: ${shown(value)}`),
    ...onlyIn(after, before).map((value) => `${name} new: ${shown(value)}`),
  ];
  return differences.length > 0 ? differences : [`${name}: the same in another order`];
};

/** The fields of two objects, but for those that are compared by themselves. */
const ofFields = (name: string, before: object, after: object, apart: readonly string[]): readonly string[] => {
  const [own, others] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(own), ...Object.keys(others)])]
    .filter((key) => !apart.includes(key) && JSON.stringify(own[key]) !== JSON.stringify(others[key]))
    .map((key) => `${name}${key}: ${shown(own[key])} → ${shown(others[key])}`);
};

const ofFinding = (practice: string, before: Finding | undefined, after: Finding | undefined): readonly string[] => {
  if (!before || !after) return [`finding ${practice} ${before ? 'gone' : 'new'}: ${shown(before ?? after)}`];
  return [
    ...ofFields(`finding ${practice} `, before, after, ['evidence']),
    ...ofLists(`quote of ${practice}`, before.evidence, after.evidence),
  ];
};

const ofFindings = (before: readonly Finding[], after: readonly Finding[]): readonly string[] => {
  const find = (all: readonly Finding[], id: string): Finding | undefined =>
    all.find(({ practice }) => practice === id);
  const ids = [...new Set([...before, ...after].map(({ practice }) => practice))];
  return ids.flatMap((id) => ofFinding(id, find(before, id), find(after, id)));
};

/** @returns one line a difference; none where the reports are the same to the byte */
export const differencesOf = (before: Report | undefined, after: Report | undefined): readonly string[] => {
  if (!before || !after) return [`only ${before ? 'before' : 'after'}`];
  const differences = [
    ...ofFields('', before, after, ['findings', 'choices']),
    ...ofFindings(before.findings ?? [], after.findings ?? []),
    ...ofLists('choice', before.choices ?? [], after.choices ?? []),
  ];
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return differences.length > 0 || isSame ? differences : ['the same in another order'];
};
