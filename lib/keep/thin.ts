/** The shortest form of a policy's versions: each part of the text is stored once, in the last version that has it. */
import type { KeptUnit } from './kept-version';
import { textHash } from './text-hash';

type Units = readonly KeptUnit[];

export const unitsOf = (texts: readonly string[]): Units => texts.map((text) => ({ hash: textHash(text), text }));

/**
 * @param versions whole, the oldest first
 * @returns the same without what stands in the next one
 */
export const thin = (versions: readonly Units[]): readonly Units[] =>
  versions.map((units, index) => {
    const next = new Set(versions[index + 1]?.map(({ hash }) => hash));
    return units.map(({ hash, text }) => ({ hash, text: next.has(hash) ? null : text }));
  });

/**
 * @param versions as `thin` leaves them, the oldest first
 * @returns the same with all of their texts; null stays where a damaged version took a text with it
 */
export const whole = (versions: readonly Units[]): readonly Units[] => {
  const known = new Map<string, string>();
  return versions
    .toReversed()
    .map((units) => {
      for (const { hash, text } of units) if (text !== null) known.set(hash, text);
      return units.map(({ hash, text }) => ({ hash, text: text ?? known.get(hash) ?? null }));
    })
    .toReversed();
};
