/** The rights that a draft can ask for, and what the laws call them. Pure data. */

export const rights = ['access', 'deletion', 'correction', 'opt-out-of-sale', 'object-to-marketing'] as const;
export type Right = (typeof rights)[number];

/** `plain` asks politely and cites nothing: for readers whom none of the laws protects, or who do not know. */
export const laws = ['gdpr', 'uk-gdpr', 'ccpa', 'plain'] as const;
export type Law = (typeof laws)[number];

export interface LegalBasis {
  /** How a letter cites the law: "Article 15 of the GDPR". */
  readonly cite: string;
  /** How long the company has, in the law's words. */
  readonly limit: string;
}

/** Article 12(3) of both regulations. Source: https://eur-lex.europa.eu/eli/reg/2016/679/oj */
const month = 'without undue delay and within one month';
/** § 1798.130(a)(2)(A). Source: https://leginfo.legislature.ca.gov (Civil Code, title 1.81.5) */
const days45 = 'within 45 days';
/** 11 CCR § 7026(f). */
const days15 = 'within 15 business days';

const gdprArticles: Readonly<Record<Right, string>> = {
  access: 'Article 15',
  deletion: 'Article 17',
  correction: 'Article 16',
  // It knows no right against sale as such: handing on is processing, to which one may object.
  'opt-out-of-sale': 'Article 21',
  'object-to-marketing': 'Article 21(2)',
};

const regulation =
  (name: string) =>
  (right: Right): LegalBasis => ({
    cite: `${gdprArticles[right]} of the ${name}`,
    limit: month,
  });

const ccpa: Readonly<Record<Right, LegalBasis>> = {
  access: { cite: 'section 1798.110 of the California Civil Code (CCPA)', limit: days45 },
  deletion: { cite: 'section 1798.105 of the California Civil Code (CCPA)', limit: days45 },
  correction: { cite: 'section 1798.106 of the California Civil Code (CCPA)', limit: days45 },
  'opt-out-of-sale': { cite: 'section 1798.120 of the California Civil Code (CCPA)', limit: days15 },
  // Its nearest right: no sharing for advertising across contexts.
  'object-to-marketing': { cite: 'section 1798.120 of the California Civil Code (CCPA)', limit: days15 },
};

const bases: Readonly<Record<Law, (right: Right) => LegalBasis | null>> = {
  gdpr: regulation('GDPR (Regulation (EU) 2016/679)'),
  'uk-gdpr': regulation('UK GDPR'),
  ccpa: (right) => ccpa[right],
  plain: () => null,
};

/** @returns what a letter may cite for a right, or null where it cites nothing */
export const legalBasis = (law: Law, right: Right): LegalBasis | null => bases[law](right);
