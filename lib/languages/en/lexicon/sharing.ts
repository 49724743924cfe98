/** Word classes of handing data on: who does, on what demand, in which deal. */
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
  'own-service':
    '(content|services|service|products|features|information you|support) (that)? we (provide|share|offer|make)',
};
