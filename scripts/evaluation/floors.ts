/** Figures that must not fall: written in one file, and only ever raised. */
import type { Totals } from './totals';

const figures = {
  pagesP: (t: Totals) => t.page.p,
  pagesR: (t: Totals) => t.page.r,
  practicesF1: (t: Totals) => t.practices.f1,
  balancedF1: (t: Totals) => t.balancedF1,
  stanceRight: (t: Totals) => t.stanceRight,
  evidenceF1: (t: Totals) => t.evidenceMicro.f1,
  evidenceMacroF1: (t: Totals) => t.evidenceMacroF1,
  quotesFound: (t: Totals) => 1 - t.quotesNotInPolicy,
  quotesP: (t: Totals) => t.quotes?.p ?? 0,
  quotesR: (t: Totals) => t.quotes?.r ?? 0,
  linksP: (t: Totals) => t.links.p,
  linksR: (t: Totals) => t.links.r,
  optOutP: (t: Totals) => t.optOut.p,
  optOutR: (t: Totals) => t.optOut.r,
  extractionF1: (t: Totals) => t.extraction?.meanF1 ?? 0,
  /** Over all sets: how few pages that are no policies were taken for one. */
  ordinaryPagesLeftAlone: (t: Totals) => 1 - t.mistakenPages,
} as const;

type Figure = keyof typeof figures;
type Floors = Readonly<Record<string, Readonly<Partial<Record<Figure, number>>>>>;

const pct = (x: number): string => (100 * x).toFixed(1);

/**
 * @param json floors in per cent: `{ "archived": { "evidenceF1": 55 } }`
 * @returns a line for every figure below its floor, and for every floor that no figure answers
 */
export const floorsBroken = (json: string, bySet: ReadonlyMap<string, Totals>): readonly string[] =>
  Object.entries(JSON.parse(json) as Floors).flatMap(([set, floors]) => {
    const totals = bySet.get(set);
    if (!totals) return [`floors for "${set}", which was not evaluated`];
    return Object.entries(floors).flatMap(([name, floor]) => {
      const figure = figures[name as Figure];
      if (!figure) return [`${set}: no figure is called "${name}"`];
      const value = figure(totals);
      return value * 100 + 1e-9 < floor ? [`${set}: ${name} is ${pct(value)}, its floor ${floor}`] : [];
    });
  });
