/** Word classes of those who act: the company, its readers, and whom it may have to do with. */
import type { Lexicon } from '../../../detect/net/pattern';

export const actors: Lexicon = {
  we: `
    we
    | us
    | our (company|site|website|websites|service|services|app|apps|application|applications|platform|products|team)
    | the (company|site|website|app|application|service)
    | this (site|website|app|application|service)
  `,
  you: `
    you
    | user
    | users
    | visitor
    | visitors
    | customer
    | customers
    | member
    | members
    | subscriber
    | subscribers
    | consumer
    | consumers
    | individual
    | individuals
    | guest
    | guests
    | reader
    | readers
  `,
  'third-parties': `
      (third|3rd|other|outside|external|unaffiliated|non affiliated|nonaffiliated|independent|selected|select|trusted|
      certain|carefully selected|unrelated) (party|parties|companies|company|organizations|organization|businesses|
      business|entities|entity|vendors|firms|merchants|retailers|marketers|people|partners|providers)
      | third party (companies|company|vendors|partners|businesses|organizations|entities|providers|marketers|
      services|sites)
      | third parties
      | (business|marketing|promotional|commercial|content|media|strategic|distribution|channel) (partner|partners)
      | partners
      | sponsors
    `,
  'service-providers': `
      (service|services|solution|solutions|hosting|cloud|payment|technology|infrastructure|fulfillment) (provider|
      providers|supplier|suppliers|vendors|processor|processors|companies)
      | vendor
      | vendors
      | contractor
      | contractors
      | subcontractor
      | subcontractors
      | processor
      | processors
      | subprocessors
      | sub processors
      | agents
      | suppliers
      | third parties who (perform|provide|help|assist)
    `,
  advertisers: `
      (advertiser|advertisers|advertising|ad|ads|ad tech|adtech) (network|networks|company|companies|partner|partners|
      server|servers|exchange|exchanges|agency|agencies|technology companies|providers|vendors|platforms|services|
      affiliates)
      | advertiser
      | advertisers
      | ad networks
      | network advertisers
      | sponsors
      | adsense
      | doubleclick
      | admob
      | adroll
      | criteo
    `,
  affiliates: `
      affiliate
      | affiliates
      | affiliated (companies|company|entities|businesses|organizations|websites|sites|brands)
      | subsidiary
      | subsidiaries
      | (parent|mother|holding) (company|companies|corporation|organization)
      | (sister|group|related|associated) (company|companies)
      | corporate (family|group|affiliates)
      | family of (companies|brands|sites|websites|businesses)
      | joint (venture|ventures|venturers|marketing partners)
      | companies (under|in) common (control|ownership)
      | common (control|ownership)
    `,
  authorities: `
      law enforcement
      | (government|governmental|public|regulatory|judicial|legal|competent|state|federal) (agency|agencies|authority|
      authorities|bodies|body|officials|entities)
      | court
      | courts
      | regulators
      | police
      | authorities
      | officials
    `,
  platform: 'google|facebook|twitter|apple|amazon|microsoft|linkedin|instagram|paypal|youtube|yahoo',
};
