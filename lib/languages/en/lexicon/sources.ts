/** Word classes of where data comes from beside the reader, and of what stays with the reader. */
import type { Lexicon } from '../../../detect/net/pattern';

export const sources: Lexicon = {
  'passes-on': `
      share
      | shares
      | shared
      | sharing
      | disclose
      | discloses
      | disclosed
      | disclosing
      | sell
      | sells
      | sold
      | selling
      | rent
      | rents
      | rented
      | renting
      | trade
      | traded
      | trading
      | release
      | released
      | divulge
      | transfer
      | transferred
      | lease
      | leased
      | exchange
      | reveal
      | revealed
      | give
      | gives
      | given
      | provide
      | provided
      | pass
      | distribute
      | distributed
      | barter
    `,
  'other-source': `
      enrichment (services|providers|companies)
      | (credit|reference) (bureau|bureaus|agency|agencies|reference agencies)
      | brokers
      | (outside|external|list|mailing) ..1 (companies|firms|houses|sources)
      | (other|outside|external|various|trusted|independent|different|offline|commercial|commercially available|third
      party|publicly available|publicly and commercially available|public|publicly|online and offline) (and
      commercially available)? (sources|source|companies|company|records|databases|database|parties|sites|websites|
      services|partners|businesses|organizations|entities|vendors|suppliers|information providers|data providers|
      service providers|platforms|applications|providers|users|individuals|people|offline)
      | third parties
      | third party
      | (data|information) (brokers|broker|providers|suppliers|vendors|aggregators|resellers|partners)
      | social (media|network|networks|networking)
      | sns
      | facebook
      | twitter
      | linkedin
      | google account
      | (credit|consumer) (reporting|bureau|bureaus|agencies|reference)
      | (business|marketing|advertising|promotional|our|analytics|commercial|corporate|list|joint marketing)
      (partners|affiliates|brokers|vendors|sponsors|providers)
      | publicly available
      | public domain
      | public records
      | affiliates
      | (your|their|his|her) (school|university|college)
      | (your|an) (employer|bank|doctor|insurer)
      | recruiters
      | referees
      | employers
      | credit bureaus
      | (travel|booking|recruitment|insurance|employment) (agent|agents|agencies)
      | postal service
      | data providers
      | government (agencies|databases)
      | your (parent|parents|school|mobile carrier|carrier|friends)
      | others
      | advertisers
      | (advertising|ad|mailing) (services|networks|lists)
      | outside records
    `,
  /** Data that the company never sees. */
  'stays-here': `
      (never|not) (sent|transmitted|uploaded) to (us|our)
      | (never|not) (leave|leaves) ..3 (device|phone|computer|browser|handset)
      | (stay|stays|remain|remains) (only)? on your (device|phone|computer|handset)
    `,
  acquaintance: `
      friend
      | friends
      | recipient
      | other (people|persons|individuals)
      | another (person|individual)
      | someone (else|you know)
      | family (member|members)
      | colleague
      | colleagues
      | emergency (contact|contacts)
      | acquaintance
      | acquaintances
      | invitee
      | invitees
      | referee
      | people you know
      | (that|the other) person
    `,
};
