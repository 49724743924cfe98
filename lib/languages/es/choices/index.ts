/** What policies in Spanish say of ways out: the patterns that tell offers from talk, by what they are asked for. */
import type { ChoiceRules, OfferPatterns } from '../../choice-rules';
import { noPatterns } from '../../no-patterns';
import { spellUnaccented } from '../../spell-clauses';
import { lexicon } from './lexicon';
import { patterns as aboutCompany } from './acts/about-company';
import { patterns as changing } from './acts/changing';
import { patterns as companyActs } from './acts/company-acts';
import { patterns as exercising } from './acts/exercising';
import { patterns as foreign } from './acts/foreign';
import { patterns as mereTalk } from './acts/mere-talk';
import { patterns as offered } from './acts/offered';
import { patterns as requesting } from './acts/requesting';
import { patterns as setting } from './acts/setting';
import { patterns as stopping } from './acts/stopping';
import { patterns as account } from './context/account';
import { patterns as choicesHeading } from './context/choices-heading';
import { patterns as clauseToRead } from './context/clause-to-read';
import { patterns as condition } from './context/condition';
import { patterns as contactHeading } from './context/contact-heading';
import { patterns as continues } from './context/continues';
import { patterns as nextClause } from './context/next-clause';
import { patterns as ownPurpose } from './context/own-purpose';
import { patterns as referral } from './context/referral';
import { patterns as refersTo } from './context/refers-to';
import { patterns as showsAddress } from './context/shows-address';
import { patterns as tellsWhich } from './context/tells-which';
import { patterns as toRead } from './context/to-read';
import { patterns as wayTo } from './context/way-to';
import { patterns as arbiters } from './links/arbiters';
import { patterns as binding } from './links/binding';
import { patterns as contacts } from './links/contacts';
import { patterns as explaining } from './links/explaining';
import { patterns as generic } from './links/generic';
import { patterns as laws } from './links/laws';
import { patterns as more } from './links/more';
import { patterns as navigation } from './links/navigation';
import { patterns as aboutAdvertising } from './topics/advertising';
import { patterns as aboutAnalytics } from './topics/analytics';
import { patterns as aboutCookies } from './topics/cookies';
import { patterns as aboutFlash } from './topics/flash';
import { patterns as aboutMarketing } from './topics/marketing';
import { patterns as aboutSale } from './topics/sale';
import { paths } from './paths';
import { spoken } from './spoken';

const patterns: OfferPatterns = {
  ...noPatterns,
  aboutCompany,
  changing,
  companyActs,
  exercising,
  foreign,
  mereTalk,
  offered,
  requesting,
  setting,
  stopping,
  aboutAdvertising,
  aboutAnalytics,
  aboutCookies,
  aboutFlash,
  aboutMarketing,
  aboutSale,
  arbiters,
  binding,
  contacts,
  explaining,
  generic,
  laws,
  more,
  navigation,
  account,
  choicesHeading,
  clauseToRead,
  condition,
  contactHeading,
  continues,
  nextClause,
  ownPurpose,
  referral,
  refersTo,
  showsAddress,
  tellsWhich,
  toRead,
  wayTo,
};

export const choices: ChoiceRules = {
  spell: spellUnaccented,
  lexicon,
  patterns,
  spoken,
  paths,
  company: 'nosotros',
  referralCues: ['direcci', 'contacto'],
};
