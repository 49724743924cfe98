/** Word classes of the sharing practices: who hands data on, on what demand, in which deal, to which place. */
import type { Lexicon } from '../../../detect/net/pattern';

export const sharing: Lexicon = {
  // What others give us is not passed on.
  'pass-on': `
      (share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|disclosure|disclosures|release|releases|
      released|releasing|transfer|transfers|transferred|transferring|transmit|transmits|transmitted|transmitting|pass|
      passes|passed|passing|reveal|reveals|revealed|divulge|divulged|exchange|exchanges|exchanged|handed|hand over|
      hands over|pass on|passing on|(details|data|information|address|name|addresses|names) (go|goes) to|(not|never|
      may|will|can) : (give|provide|send|supply|hand)|provides|gives|sends|supplies|forwards|hands|furnishes|licenses|
      licensing|licensed|(must|to|should|let) (give|provide|send|supply|hand) (data|your|such|this|personal|customer|
      user|any)|(may|might|can|could|will|would) (also)? go to|turn over|turned over|surrendered|surrenders|(let|lets|
      letting) ..8 (have|see) (your|the|their|our|names|these)|released to|give out|given out|surrender|surrendered|
      (make|makes|making|made) ..6 available|!(you|users|visitors|they|who|members|customers) . (may|might|can|could|
      will|would) (also|not|never|only|be)? (provide|give|send|supply|furnish|forward|communicate|report|distribute|
      provided|given|sent|supplied|furnished|forwarded|communicated|reported|distributed)|(we|us|not|never|also|only)
      (provide|give|send|supply|furnish|forward|communicate|report|distribute)|(is|are|be|been|being|was|were|may|not|
      ever) (also|only|never|then|automatically)? (provided|given|sent|supplied|furnished|forwarded|communicated|
      reported|distributed)|(providing|furnishing|giving|supplying|sending) (your|this|such|personal|any|aggregate|
      aggregated|anonymous|the|user|personally)) !((aggregate|aggregated|anonymous|statistical|statistics|reports|
      your|the|this|that|these|their|it|them|personal|data|information|such|any)* (with|to)? us|(to|with)? you)
    `,
  deal: `
    merger
    | mergers
    | merge
    | merges
    | merged
    | acquisition
    | acquisitions
    | acquirer
    | acquires
    | bankruptcy
    | bankrupt
    | insolvency
    | insolvent
    | receivership
    | reorganization
    | reorganisation
    | reorganize
    | restructuring
    | consolidation
    | consolidate
    | liquidation
    | divestiture
    | divestitures
    | divest
    | dissolution
    | change (of|in) (control|ownership)
    | transfer of (control|ownership|assets)
    | corporate (transaction|transactions|sale|change)
    | business (transition|transitions|transfer|transfers|transaction|transactions|sale|combination)
    | (sale|sell|sells|purchase|acquire|acquires|acquired|transfer|transfers|assignment|disposition) ..6 (assets|
    business|subsidiaries|stock|equity|shares)
    | (sale|purchase|sell|buy|buys|acquire|acquires|acquired) (of|all|our|the|part|substantially) ..5 (company|
    division|companies)
    | (we|company|business|it|us) (ever)? (is|are|were|be|get|gets) (ever|being)? (sold|acquired|bought|taken over)
    | (part of|connection with) (the|this|a|such|any) (sale|deal)
    | (assets|business|company|division|ownership|website|site) ..4 (sold|acquired|transferred|purchased|bought)
    | (acquired|bought|purchased) by (another|a|an|any|one)
    | successor
    | successors
    | asset (sale|sales|transfer)
    | (ownership|corporate) ..4 (change|changes)
    | (another|other|new) (company|firm|owner|organization) ..2 (buys|acquires|purchases|takes over)
    | (somebody|someone|anyone|anybody|who|whoever|that|which|company|firm) (buys|acquires|takes over|merges with)
    (us|our|this|the|all)
    | sold or transferred
    | sale or transfer
    | transfer or sale
    | (acquiring|surviving|merged|combined|successor) (company|entity|party|organization|corporation)
    | spin off
    | amalgamation
    | winding up
    | (potential|prospective|actual|future|new|third party) ..2 (buyer|buyers|purchaser|purchasers|acquirer|acquirers|
    acquiror)
    | (go|goes|going) out of business
    | (cease|ceases) operations
    | (combine|combines|combined) with (another|an)
    | (buyer|purchaser|purchasers|buyers) of
    | change (of|in) ..3 (control|ownership)
    | acquire (us|our|all|the company|substantially)
    | new owner
    | new owners
    | going concern
    | initial public offering
    | (go|goes|going) through ..2 (sale|merger|acquisition)
    | prospective (buyer|buyers|purchaser|purchasers)
    | due diligence
  `,
  'law-demand': `
      subpoena
      | subpoenas
      | subpoenaed
      | warrant
      | warrants
      | court (order|orders|ordered)
      | order of (a|any) court
      | legal (process|processes|obligation|obligations|requirement|requirements|request|requests|proceeding|
      proceedings|duty|order|orders|investigation|investigations|claim|claims|demand|demands)
      | legal compulsion
      | law officers
      | investigators
      | prosecutors
      | legally (required|compelled|obligated|obliged|requested|mandated|binding)
      | judge
      | judges
      | (law|laws|legislation|regulation|regulations|statute) ..2 (requires|require|demands|demand|compels|compel|
      obliges|mandates)
      | judicial (process|proceeding|proceedings|order|orders|inquiry)
      | law enforcement
      | (governmental|government|regulatory|official|administrative|public|judicial|competent|police|tax|federal|
      state) (authority|authorities|agency|agencies|bodies|entities|officials|inquiry|inquiries|investigation|
      investigations|request|requests|officer|officers|body|regulators)
      | (required|compelled|obligated|obliged|mandated|requested|ordered|necessary|require|requires) ..3 (by|under|
      pursuant to) (the|any|applicable|federal|state|local|a|such|governing)? (applicable|federal|relevant|state|
      local)? (law|laws|statute|regulation|regulations|legislation|court|courts|legal|government|order|authorities|
      rule|rules)
      | by operation of law
      | (comply|complying|compliance|conform|conforming) with ..6 (law|laws|legal|regulation|regulations|order|
      statutes|edicts|legislation)
      | police
      | regulators
      | courts
      | authorities
      | lawful (request|requests)
    `,
  move: `
    transmit
    | transmits
    | go
    | goes
    | transfer
    | transferred
    | transferring
    | transfers
    | transmitted
    | process
    | processed
    | processing
    | store
    | stored
    | storing
    | storage
    | host
    | hosted
    | hosting
    | maintained
    | maintain
    | held
    | kept
    | moved
    | move
    | send
    | sent
    | export
    | exported
    | passed
    | passing
    | disclosed
    | replicated
    | collected
    | accessed
    | operated
    | operate
  `,
  // Countries where much data is kept. The European Union is left out: to keep data there only is a promise.
  country: `
      the (united states|usa|netherlands|united kingdom|uk)
      | united states
      | usa
      | canada
      | united kingdom
      | uk
      | ireland
      | germany
      | netherlands
      | france
      | india
      | singapore
      | japan
      | australia
      | israel
      | china
      | russia
      | switzerland
      | philippines
      | brazil
      | mexico
      | sweden
      | norway
      | iceland
      | hong kong
    `,
  abroad: `
      (any|several|other|another|third|foreign|various|different|multiple) (country|countries|jurisdiction|
      jurisdictions|nations)
      | around the world
      | across the (globe|world)
      | (anywhere|servers|facilities|located|location|place|places|based|established) outside
      | (outside|out of) (of)? (the|your|their|our)? (eu|eea|uk|usa|europe|european|united|country|countries|state|
      province|jurisdiction|home|own|canada|australia|switzerland|region|territory|nation|economic|germany|france|
      india|brazil|japan|netherlands)
      | abroad
      | overseas
      | internationally
      | across (borders|international borders|national borders|country borders)
      | worldwide
      | (countries|country|jurisdictions|locations) (other than|whose|without|around|outside|throughout|with)
    `,
  saleable: `
      (your|anybody|anyone|personal|personally identifiable|user|users|customer|customers|member|members|subscriber|
      visitor|such|this|that|any|the|identifiable|contact) ..3 (information|data|details|info|particulars|files|names|
      address|addresses|numbers|record|records|pii|lists|list|emails)
      | (email|postal|mailing) (addresses|address|list|lists)
      | personal (information|data|details)
      | pii
      | identifiers
      | (internet|network|browsing|commercial|usage|geolocation|device) ..2 (information|data|activity)
      | information (about|from|on|of) (you|our|users|customers|individuals|visitors)
    `,
  others: `
      {third-parties}
      | like minded .
      | (other|outside|sports|consumer) (catalogs|charities|brands|nonprofits|associations|publications|stores|
      dealers)
      | (other|outside|reputable|these|such|some|various|another|certain|screened|vetted) (companies|company|firms|
      businesses|business|organizations|organization|parties|entities|vendors|merchants|marketers|retailers|
      publishers|persons|individuals|people)
      | companies
      | businesses
      | firms
      | charities
      | insurers
      | publishers
      | brokers
      | organizations
      | marketers
      | sponsors
      | co-sponsors
      | advertisers
      | merchants
      | retailers
      | agents
      | contractors
      | vendors
      | providers
    `,
  hired: `
      {service-providers}
      | consultants
      | sub-processors
      | sub-processor
      | (hosting|cloud|shipping|fulfillment|analytics|email|mail|mailing|newsletter|courier|booking|payment|delivery|
      credit card|it|technical|storage|marketing|research|customer support) (provider|providers|company|companies|
      firm|firms|processor|processors|vendor|vendors|partner|partners|service|services|platform|platforms)
      | (third party|external|outside) (provider|providers|companies|company|firms|vendors)
      | courier
      | couriers
      | carrier
      | carriers
      | postal service
      | mailing houses
      | shippers
      | freelancers
      | (billing|printing|mailing|support) (company|companies)
      | professional advisers
      | professional advisors
    `,
  vendors: `
      stripe
      | paypal
      | braintree
      | adyen
      | klarna
      | amazon web services
      | aws
      | google cloud
      | microsoft azure
      | cloudflare
      | mailchimp
      | sendgrid
      | zendesk
      | intercom
      | shopify
      | salesforce
      | hubspot
      | twilio
      | authorize.net
    `,
  'group-firms': `
      {affiliates}
      | group of companies
      | belong to ..4 group
      | family of
      | sister (site|sites|websites|brand|brands)
      | (companies|businesses|firms|entities|brands|sites) (we|that we|which we)? (own|control)
      | (companies|businesses|entities|brands|sites) (owned|controlled) by (us|.)
      | (businesses|companies|entities) in (our|its|the same) ..2 group
      | group (companies|members|entities)
      | (other|our) (brands|group companies|business units|divisions)
      | corporate parent
      | other . offices
      | other . . offices
      | (companies|members|entities|businesses|firms|hotels|shops|stores|sites|brands|banks|papers|clubs) (of|in|
      within) (our|the|its) ..2 (group|family)
      | (other|sister) .. (companies|brands) (we|that we) own
    `,
  'ad-firms': `
      (advertiser|advertisers|advertising|ad|ads|ad tech|adtech) (network|networks|company|companies|partner|partners|
      server|servers|exchange|exchanges|agency|agencies|technology companies|provider|providers|vendor|vendors|
      platform|platforms|affiliates|firms|technologies|technology)
      | advertiser
      | advertisers
      | (demand|supply|sell) side (platform|platforms|partners)
      | admob
      | google ads
      | (companies|firms|businesses) (that|who|which) advertise
      | network advertisers
      | advertising (service|services|technology|management|and marketing|or marketing|and data) (provider|providers|
      partners|partner|companies|vendors|firms)?
      | (network|third party|thirty party) (advertising|advertisement)
      | (ad|advertising) (serving|tech) (companies|company|partners|software)?
      | ad partners
    `,
  'show-ads': `
      (supply|supplies|serve|serves|serving|deliver|delivers|delivering|display|displays|displaying|show|shows|
      showing|place|places|placing|provide|target|present|offer|tailor|customize|manage|help|support) ..8 (ads|
      advertisements|advertising|ad|banners|advertisement)
    `,
  nameless: `
      (aggregate|aggregated|anonymous|anonymized|anonymised|de identified|de-identified|deidentified|pseudonymized|
      statistical|non personal|non personally identifiable|non personally identifying|nonpersonal|non-personal|non
      identifying|non identifiable|depersonalized) ..6 (information|data|statistics|form|basis|reports|report|manner|
      usage|terms|results|details|records|info|insights|trends|analysis|analyses|format|demographics|way|research|
      findings|numbers|metrics|figures|summary|summaries|profiles|level)
      | in (the|an) aggregate
      | (usage|traffic|user|visitor|site|website|demographic) (statistics|trends)
      | (statistics|trends) ..3 (about|on|regarding|concerning) ..4 (users|visitors|traffic|usage|use|customers|
      members|audience)
      | (general|overall) (demographic|statistical|usage) (information|data)
      | demographic (data|profiles)
      | (number|numbers) of (users|visitors|members)
      | (collective|summary) (data|information|statistics)
      | (aggregate|aggregated) , (anonymous|anonymized|non personal)
      | npi
      | non pii
    `,
  onlookers: `
      (every|each|any) (visitor|reader|user|member)
      | the public
      | general public
      | anyone
      | anybody
      | everyone
      | everybody
      | any (user|member|visitor|person|individual)
      | other (users|members|visitors|people|players|customers|individuals|readers|participants|subscribers|viewers|
      guests|consumers|registered|community|persons|parties|website)
      | others (who|on|in)
      | all (users|members|visitors|other)
      | entire world
      | whole world
      | all the world
      | search engines
      | strangers
      | (buyers|sellers|hosts|bidders|followers|teammates|opponents)
      | (the|your) (buyer|seller|host|driver|landlord|recipient)
      | people (you|who)
      | (users|members|visitors) of (the|our|this)
      | public
    `,
  'of-reader': `
      your
      | you
      | posted
      | post
      | profile
      | profiles
      | comments
      | reviews
      | personal information
      | username
      | submissions
      | posts
      | user information
    `,
  'own-service':
    '(content|services|service|products|features|information you|support) (that)? we (provide|share|offer|make)',
  'sell-link': `
      ,
      | party
      | person
      | persons
      | company
      | companies
      | entity
      | entities
      | organization
      | organizations
      | outside
      | other
      | one
      | else
      | anybody
      | lend
      | swap
      | or
      | and
      | nor
      | rent
      | lease
      | loan
      | trade
      | share
      | sharing
      | disclose
      | transfer
      | distribute
      | give
      | exchange
      | barter
      | provide
      | make
      | available
      | release
      | otherwise
      | to
      | third
      | parties
      | anyone
      | others
      | any
      | of
      | all
      | our
      | the
      | directly
      | market
      | swap
      | away
      | out
      | for
      | profit
      | from
      | monetary
      | consideration
      | license
      | ever
      | following
      | categories
      | certain
      | types
      | some
      | sell
      | use
      | such
      | shared
      | this
      | category
      | your
      | their
      | user
      | users
      | customers
      | with
      | nor
    `,
};
