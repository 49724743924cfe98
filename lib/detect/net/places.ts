/**
 * Sets of places in a text, as bits: place 0 is before the first word, place n behind the last of n words.
 * Sets are never changed, and the sets of one text are equally long, but for `none`. They are filled by `push`, and with what bits are
 * made of: `map` and powers of two give engines other kinds of arrays, among which each access is slower.
 */
export type Places = readonly number[];

/** Bits a number: engines keep integers of up to 30 bits in the array itself. */
const BITS = 30;

export const none: Places = [];

/** All places from 0 to `last`. */
export const upTo = (last: number): Places => {
  const all: number[] = [];
  for (let left = last + 1; left >= 0; left -= BITS) all.push(~(-1 << Math.min(left, BITS)));
  return all;
};

/** The places from 0 to `last` for which the question is answered with yes. */
export const where = (last: number, is: (place: number) => boolean): Places => {
  const found: number[] = [];
  let some = 0;
  for (let start = 0; start <= last; start += BITS) {
    let bits = 0;
    for (let place = start; place <= last && place < start + BITS; place++) if (is(place)) bits |= 1 << (place - start);
    found.push(bits);
    some |= bits;
  }
  return some === 0 ? none : found;
};

export const both = (a: Places, b: Places): Places => {
  const common: number[] = [];
  let some = 0;
  for (let index = 0; index < a.length && index < b.length; index++) {
    const bits = (a[index] ?? 0) & (b[index] ?? 0);
    common.push(bits);
    some |= bits;
  }
  return some === 0 ? none : common;
};

export const either = (a: Places, b: Places): Places => {
  if (a === none) return b;
  if (b === none) return a;
  const found: number[] = [];
  for (let index = 0; index < a.length; index++) found.push((a[index] ?? 0) | (b[index] ?? 0));
  return found;
};

export const without = (a: Places, b: Places): Places => {
  if (b === none) return a;
  const others: number[] = [];
  for (const bits of b) others.push(~bits);
  return both(a, others);
};

/** The places one word before these. */
export const wordBefore = (places: Places): Places => {
  const before: number[] = [];
  let some = 0;
  for (let index = 0; index < places.length; index++) {
    const bits = ((places[index] ?? 0) >> 1) | (((places[index + 1] ?? 0) & 1) << (BITS - 1));
    before.push(bits);
    some |= bits;
  }
  return some === 0 ? none : before;
};

/** The places one word behind these: the last place must not be among them. */
export const wordAfter = (places: Places): Places => {
  const after: number[] = [];
  let carried = 0;
  for (const bits of places) {
    after.push(((bits << 1) & ~(-1 << BITS)) | carried);
    carried = bits >> (BITS - 1);
  }
  return places === none ? none : after;
};

export const has = (places: Places, place: number): boolean =>
  ((places[Math.trunc(place / BITS)] ?? 0) & (1 << (place % BITS))) !== 0;

/** @returns the first of the places that is not before the given one; -1 where there is none */
export const nextOf = (places: Places, from: number): number => {
  for (let place = from; place < places.length * BITS; place++) if (has(places, place)) return place;
  return -1;
};

/** The places in order. */
export const listed = (places: Places): readonly number[] => {
  const list: number[] = [];
  places.forEach((bits, index) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) list.push(index * BITS + 31 - Math.clz32(rest & -rest));
  });
  return list;
};

/**
 * These places, and up to `most` places before each of them.
 * @param opens for each place, the earliest one from which nothing bars the way to it
 */
export const reaching = (places: Places, most: number, opens: readonly number[]): Places => {
  const reached = [...places];
  let done = 0;
  for (const place of listed(places)) {
    for (let at = Math.max(done, place - most, opens[place] ?? 0); at < place; at++) {
      const index = Math.trunc(at / BITS);
      reached[index] = (reached[index] ?? 0) | (1 << (at % BITS));
    }
    done = place;
  }
  return reached;
};
