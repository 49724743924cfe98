/** The rights that a letter can ask for, and where the laws have them. Pure data; letters say it in their language. */

export const rights = ['access', 'deletion', 'correction', 'opt-out-of-sale', 'object-to-marketing'] as const;
export type Right = (typeof rights)[number];

/** `plain` asks politely and cites nothing: for readers whom none of the laws protects, or who do not know. */
export const laws = ['gdpr', 'uk-gdpr', 'ccpa', 'plain'] as const;
export type Law = (typeof laws)[number];

/**
 * How long the company has: `month` by Article 12(3) of both regulations, `days45` by § 1798.130(a)(2)(A) of the
 * California Civil Code, `days15` (business days) by 11 CCR § 7026(f).
 * Sources: https://eur-lex.europa.eu/eli/reg/2016/679/oj and https://leginfo.legislature.ca.gov (title 1.81.5)
 */
export type Limit = 'month' | 'days45' | 'days15';

export interface LegalBasis {
  readonly law: Exclude<Law, 'plain'>;
  /** An article of a regulation, or a section of the California Civil Code: "15", "1798.110". */
  readonly number: string;
  readonly limit: Limit;
}

const gdprArticles: Readonly<Record<Right, string>> = {
  access: '15',
  deletion: '17',
  correction: '16',
  // It knows no right against sale as such: handing on is processing, to which one may object.
  'opt-out-of-sale': '21',
  'object-to-marketing': '21(2)',
};

const ccpaSections: Readonly<Record<Right, readonly [string, Limit]>> = {
  access: ['1798.110', 'days45'],
  deletion: ['1798.105', 'days45'],
  correction: ['1798.106', 'days45'],
  'opt-out-of-sale': ['1798.120', 'days15'],
  // Its nearest right: no sharing for advertising across contexts.
  'object-to-marketing': ['1798.120', 'days15'],
};

/** @returns what a letter may cite for a right, or null where it cites nothing */
export const legalBasis = (law: Law, right: Right): LegalBasis | null => {
  if (law === 'plain') return null;
  if (law !== 'ccpa') return { law, number: gdprArticles[right], limit: 'month' };
  const [number, limit] = ccpaSections[right];
  return { law, number, limit };
};
