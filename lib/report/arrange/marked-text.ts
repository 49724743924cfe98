/** A policy's text in stretches: which words of which block are evidence, and of which tone. */
import type { Block } from '../../policy/document';
import { tones, type Tone } from '../../policy/practice';
import type { Evidence, PolicyReport } from '../../policy/report';
import { findAllOf } from './find-all';
import { toneOf } from './tone';

export interface Stretch {
  readonly text: string;
  /** Null where nothing was found. */
  readonly tone: Tone | null;
  /** Is it the passage that the reader asked to see? */
  readonly isCurrent: boolean;
}

/** A passage where it stands in its block. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly evidence: Evidence;
  readonly tone: Tone;
}

/** By a block's index, where evidence stands in it, in the report's order; and by evidence, the block that it stands in. */
export interface Places {
  readonly inBlock: ReadonlyMap<number, readonly Place[]>;
  readonly blockOf: ReadonlyMap<Evidence, number>;
}

/** In a block that is no longer than so many times the quote, looking for it takes steps in proportion to the quote. */
const short = 20;

/** Where a quote begins in its own block, where a look at that is enough. */
const ownStart = (blocks: readonly Pick<Block, 'text'>[], { block, quote }: Evidence): number => {
  const text = blocks[block]?.text ?? '';
  return text.length <= short * quote.length ? text.indexOf(quote) : -1;
};

/** The block and the first start of each piece of evidence: in its own block, or, where it has moved, in the first that has it. */
const startsOf = (blocks: readonly Pick<Block, 'text'>[], all: readonly Evidence[], count?: () => void) => {
  const rest = all.filter((one) => ownStart(blocks, one) < 0);
  const wanted = new Set(rest.map(({ block, quote }) => `${block} ${quote}`));
  const starts = new Map<string, readonly [block: number, start: number]>();
  const find = findAllOf(new Set(rest.map(({ quote }) => quote)), count);
  for (const [index, { text }] of rest.length > 0 ? blocks.entries() : [])
    find(text, (quote, start) => {
      const own = `${index} ${quote}`;
      if (wanted.has(own) && !starts.has(own)) starts.set(own, [index, start]);
      if (!starts.has(quote)) starts.set(quote, [index, start]);
    });
  return (one: Evidence): readonly [block: number, start: number] | undefined => {
    const start = ownStart(blocks, one);
    return start < 0 ? (starts.get(`${one.block} ${one.quote}`) ?? starts.get(one.quote)) : [one.block, start];
  };
};

/**
 * Where all evidence stands, found in one pass over the text at most.
 * @param blocks the policy's text, perhaps read again since the report was made: passages that it lost are not marked
 * @param count is called for every step of that pass; tests count them
 */
export const placesOf = (
  blocks: readonly Pick<Block, 'text'>[],
  { findings }: PolicyReport,
  count?: () => void,
): Places => {
  const startOf = startsOf(
    blocks,
    findings.flatMap(({ evidence }) => evidence),
    count,
  );
  const inBlock = new Map<number, Place[]>();
  const blockOf = new Map<Evidence, number>();
  for (const finding of findings)
    for (const passage of finding.evidence) {
      const [index, start] = startOf(passage) ?? [];
      if (index === undefined || start === undefined) continue;
      const place = { start, end: start + passage.quote.length, evidence: passage, tone: toneOf(finding) };
      const others = inBlock.get(index);
      if (others === undefined) inBlock.set(index, [place]);
      else others.push(place);
      blockOf.set(passage, index);
    }
  return { inBlock, blockOf };
};

/** The less serious first, and the passage to be seen last: what comes later covers what came before. */
const inOrder = (places: readonly Place[], current: Evidence | null): readonly Place[] => [
  ...tones.toReversed().flatMap((tone) => places.filter((one) => one.tone === tone && one.evidence !== current)),
  ...places.filter(({ evidence }) => evidence === current),
];

/**
 * One block's stretches. Each character belongs to the most serious passage that covers it; of the passage to be seen, all do.
 * @param current the evidence that the reader asked to see, or null
 */
export const cutBlock = (text: string, places: readonly Place[], current: Evidence | null): readonly Stretch[] => {
  // Most blocks of a long policy prove nothing.
  if (places.length === 0) return [{ text, tone: null, isCurrent: false }];
  const edges = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieceAt = new Map(edges.map((edge, index) => [edge, index]));
  const owners: (Place | null)[] = edges.map(() => null);
  for (const place of inOrder(places, current)) owners.fill(place, pieceAt.get(place.start), pieceAt.get(place.end));
  const stretches: (Stretch & { readonly owner: Place | null })[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const owner = owners[index] ?? null;
    const piece = text.slice(start, edges[index + 1]);
    const last = stretches.at(-1);
    if (last?.owner === owner) stretches[stretches.length - 1] = { ...last, text: last.text + piece };
    else
      stretches.push({
        text: piece,
        tone: owner?.tone ?? null,
        isCurrent: owner !== null && owner.evidence === current,
        owner,
      });
  }
  return stretches;
};
