/** Right and wrong answers counted, and the rates that they make. */

export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

export const empty: Tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
export const plus = (a: Tally, b: Tally): Tally => ({
  tp: a.tp + b.tp,
  fp: a.fp + b.fp,
  fn: a.fn + b.fn,
  tn: a.tn + b.tn,
});
export const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(plus, empty);

export const cellOf = (wanted: boolean, got: boolean): Tally => ({
  tp: Number(wanted && got),
  fp: Number(!wanted && got),
  fn: Number(wanted && !got),
  tn: Number(!wanted && !got),
});

export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
export const rates = ({ tp, fp, fn }: Tally): Rates => {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
};
