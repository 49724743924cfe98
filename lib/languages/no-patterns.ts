/** No list of patterns: what a language's ways out begin with. */
import type { OfferPatterns } from './choice-rules';
import type { Patterns } from './listed-patterns';

/** One for all lists, so that empty ones are told from lists that nobody asks for. */
export const none: Patterns = {};

export const noPatterns: OfferPatterns = {
  offered: none,
  stopping: none,
  setting: none,
  changing: none,
  requesting: none,
  exercising: none,
  aboutCompany: none,
  companyActs: none,
  mereTalk: none,
  foreign: none,
  aboutAdvertising: none,
  aboutAnalytics: none,
  aboutCookies: none,
  aboutFlash: none,
  aboutMarketing: none,
  aboutSale: none,
  arbiters: none,
  binding: none,
  contacts: none,
  documents: none,
  explaining: none,
  generic: none,
  laws: none,
  more: none,
  navigation: none,
  account: none,
  choicesHeading: none,
  clauseToRead: none,
  condition: none,
  contactHeading: none,
  continues: none,
  nextClause: none,
  ownPurpose: none,
  promised: none,
  referral: none,
  refersTo: none,
  showsAddress: none,
  tellsWhich: none,
  toRead: none,
  wayTo: none,
};
