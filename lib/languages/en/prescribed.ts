/** Texts that a law prescribes, the same in every notice: they state nothing of whoever must print them. */

/**
 * Of the privacy form for financial companies, spelled.
 * @see https://www.ecfr.gov/current/title-16/part-313, appendix A
 */
const ofFinancialCompanies = [
  'financial companies choose how they share',
  'federal law (?:also )?(?:gives|requires)',
  'all financial companies need to share',
  'companies (?:not )?related by common ownership or control',
  'they can be financial and nonfinancial companies',
  'a formal agreement between nonaffiliated financial companies',
  'state laws? and individual companies may give you additional rights',
];

/**
 * Of the notice of health care providers, spelled: the right to have the notice itself.
 * @see https://www.ecfr.gov/current/title-45/section-164.520
 */
const ofHealthCare = ['paper copy of (?:this|the|our) (?:privacy )?notice'];
const prescribed = new RegExp(` (?:${[...ofFinancialCompanies, ...ofHealthCare].join('|')}) `);

/** @param text a sentence behind its lead-in, spelled */
export const isPrescribed = (text: string): boolean => prescribed.test(text);
