/** What differs between two documents of one page, in words for people. */
import type { PolicyDocument } from '../../lib/policy/document';

/** Longer values are cut in messages. */
const LONGEST = 200;
/** Of many blocks, so many are told. */
const MOST = 5;

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, LONGEST);

const ofBlocks = (theirs: PolicyDocument['blocks'], ours: PolicyDocument['blocks']): readonly string[] => {
  const places = Array.from({ length: Math.max(theirs.length, ours.length) }, (_, at) => at);
  const differing = places.filter((at) => JSON.stringify(theirs[at]) !== JSON.stringify(ours[at]));
  return differing.slice(0, MOST).map((at) => `block ${at}: ${shown(theirs[at])} → ${shown(ours[at])}`);
};

/** @returns one line a difference; none where they are the same to the byte */
export const differencesOf = (theirs: PolicyDocument, ours: PolicyDocument): readonly string[] => {
  if (JSON.stringify(theirs) === JSON.stringify(ours)) return [];
  const [other, own] = [theirs, ours] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const fields = Object.keys(own).filter((key) => key !== 'blocks' && shown(own[key]) !== shown(other[key]));
  return [
    ...fields.map((key) => `${key}: ${shown(other[key])} → ${shown(own[key])}`),
    ...ofBlocks(theirs.blocks, ours.blocks),
  ];
};
