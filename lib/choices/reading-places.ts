/** Places in a text, as offsets of UTF-16 units. */

export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * @param places in the order of the text
 * @param taken in the order of the text, not overlapping each other
 * @returns the places that touch none of the taken ones; one pass over both
 */
export const outside = <T extends Place>(places: readonly T[], taken: readonly Place[]): readonly T[] => {
  let next = 0;
  return places.filter((place) => {
    while ((taken[next]?.end ?? Infinity) <= place.start) next += 1;
    const other = taken[next];
    return other === undefined || other.start >= place.end;
  });
};
