/** What remembering has to tell of a reading: an offer to begin with it, that the browser did not let it, or that the policy has changed. */
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const keepNoteSchema = v.variant('kind', [
  v.object({ kind: v.literal('offer') }),
  /** Not remembered: there is no room, or the browser refuses for another reason. */
  v.object({ kind: v.literal('not-kept'), isFull: v.boolean() }),
  /** The text is another than that of the version before. */
  v.object({
    kind: v.literal('changed'),
    /** The number of the newest version. */
    entry: count,
    /** How many facts changed; with none, only words or the date did. */
    facts: count,
  }),
]);
export type KeepNote = v.InferOutput<typeof keepNoteSchema>;
