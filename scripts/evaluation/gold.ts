/** What experts say of a policy, and how quotes are found in their texts. */

export interface Gold {
  readonly ids?: readonly string[];
  readonly facts?: Readonly<Record<string, string>>;
  readonly skip?: readonly string[];
  readonly segments?: readonly string[];
  readonly evidence?: Readonly<
    Record<string, { readonly gold?: readonly number[]; readonly maybe?: readonly number[] }>
  >;
  /** The sentences that state each practice, and those that may be shown for it and need not be. */
  readonly quotes?: Readonly<Record<string, { readonly gold?: readonly string[]; readonly also?: readonly string[] }>>;
  readonly links?: readonly { readonly href: string; readonly kind: string; readonly optOut?: boolean }[];
  readonly isPolicy?: boolean;
  readonly partial?: boolean;
}

export const squash = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '');

/** Where in the experts' segments a quote stands, or -1. */
export const placeOf = (quote: string, segments: readonly string[]): number => {
  const wanted = squash(quote);
  return segments.findIndex((segment) => segment.includes(wanted) || (segment.length > 40 && wanted.includes(segment)));
};
