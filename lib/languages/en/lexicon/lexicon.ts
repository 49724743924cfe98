/** Word classes that patterns share, written in the pattern language itself. Add a class when three practices would spell out the same list. */
import { collection } from './collection';
import { sharing } from './sharing';
import { tracking } from './tracking';
import type { Lexicon } from '../../../detect/net/pattern';

const actors: Lexicon = {
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
};

const acts: Lexicon = {
  may: `
    may
    | might
    | can
    | could
    | will
    | would
    | must
    | shall
    | do
    | does
    | did
    | also
    | sometimes
    | occasionally
    | generally
    | typically
    | routinely
    | periodically
    | currently
    | only
    | automatically
  `,
  share: `
      share
      | shares
      | shared
      | sharing
      | disclose
      | discloses
      | disclosed
      | disclosing
      | disclosure
      | disclosures
      | provide
      | provides
      | provided
      | providing
      | release
      | releases
      | released
      | releasing
      | transfer
      | transfers
      | transferred
      | transferring
      | transmit
      | transmits
      | transmitted
      | transmitting
      | pass
      | passes
      | passed
      | passing
      | give
      | gives
      | given
      | giving
      | send
      | sends
      | sent
      | sending
      | reveal
      | reveals
      | revealed
      | revealing
      | supply
      | supplies
      | supplied
      | make available
      | makes available
      | made available
      | making available
      | communicate
      | communicated
      | report
      | exchange
      | exchanged
      | distribute
      | distributed
      | distributing
      | divulge
      | convey
      | furnish
      | forward
      | forwarded
    `,
  sell: `
    sell
    | sells
    | sold
    | selling
    | sale
    | rent
    | rents
    | rented
    | renting
    | rental
    | trade
    | trades
    | traded
    | trading
    | lease
    | leased
    | leasing
    | barter
    | market
    | loan
  `,
  collect: `
      collect
      | collects
      | collected
      | collecting
      | collection
      | gather
      | gathers
      | gathered
      | gathering
      | receive
      | receives
      | received
      | receiving
      | obtain
      | obtains
      | obtained
      | obtaining
      | record
      | records
      | recorded
      | recording
      | capture
      | captures
      | captured
      | capturing
      | log
      | logs
      | logged
      | logging
      | track
      | tracks
      | tracked
      | tracking
      | store
      | stores
      | stored
      | storing
      | acquire
      | acquired
      | request
      | requests
      | requested
      | ask
      | asks
      | asked
      | require
      | requires
      | required
      | solicit
      | monitor
      | monitors
      | note
      | save
      | saves
      | retain
      | process
      | processes
      | processed
      | processing
    `,
  use: `
    use
    | uses
    | used
    | using
    | utilize
    | utilizes
    | utilized
    | employ
    | employs
    | employed
    | employing
    | place
    | places
    | placed
    | placing
    | set
    | sets
    | setting
    | deploy
    | deploys
    | serve
    | serves
    | implement
    | contain
    | contains
    | include
    | includes
    | incorporate
    | apply
    | make use of
    | rely on
    | work with
  `,
  'opt-out': `
      opt out
      | opts out
      | opting out
      | opted out
      | unsubscribe
      | unsubscribing
      | decline
      | refuse
      | object
      | discontinue
      | turn off
      | disable
      | stop (receiving|getting)
      | choose not
      | elect not
      | decide not
      | no longer (receive|wish|want)
      | be removed
      | remove (you|your|yourself)
      | cancel
      | do not (wish|want)
      | prefer not
      | would rather not
      | not (wish|want) to
      | not to (receive|have)
    `,
};

const things: Lexicon = {
  'your-data': `
      (your|their|his|her|the|such|this|that|any|all|some|certain|personal|user|customer|member|visitor|of) (personal|
      personally identifiable|personally identifying|identifiable|identifying|private|account|contact|registration|
      profile|non personal|individual|user|customer|member|usage|collected|confidential|sensitive|other)?
      (information|data|details|info|records|pii)
      | personal (information|data|details|info|identifiable information)
      | personally (identifiable|identifying) (information|data|details)
      | pii
      | information (about|from|on|of|that|we|you|collected|relating)
      | data (about|from|on|of|that|we|you|collected)
      | information
      | data
      | email (address|addresses|lists|list)
      | (mailing|customer|subscriber|member) (list|lists)
      | (your|user) (name|profile|email)
    `,
  'anonymous-data': `
      (aggregate|aggregated|anonymous|anonymized|de identified|deidentified|de personalized|statistical|demographic|
      non personal|non personally identifiable|non personally identifying|nonpersonal|non identifying|non
      identifiable|summary|generic|pseudonymized|group)
    `,
  marketing: `
      marketing
      | promotion
      | promotions
      | promotional
      | promote
      | advertise
      | advertising
      | offers
      | offer
      | solicitation
      | solicitations
      | direct mail
      | newsletter
      | newsletters
      | special offers
      | mailings
      | catalogs
    `,
  cookie: 'cookie|cookies|cookie files',
  beacon: `
      web (beacon|beacons|bug|bugs)
      | beacon
      | beacons
      | clear (gif|gifs|pixel|pixels)
      | (tracking|transparent|invisible|one|single|1x1|1|web|internet|conversion|action|marketing|advertising|email)
      (pixel|pixels|gif|gifs|image)
      | pixel (tag|tags|gif|gifs|tracker|trackers)
      | pixels
      | pixel
      | action tags
      | gifs
      | tracer tags
      | internet tags
      | web bugs
    `,
  tracker: `
      cookie
      | cookies
      | web beacon
      | web beacons
      | beacons
      | pixel
      | pixels
      | pixel tags
      | clear gifs
      | tags
      | scripts
      | sdks
      | sdk
      | similar technologies
      | tracking technologies
      | other technologies
      | local storage
    `,
};

const rights: Lexicon = {
  'may-choose': `
      can
      | may
      | might
      | could
      | should
      | must
      | will
      | able
      | right
      | rights
      | ability
      | option
      | options
      | opportunity
      | choice
      | choices
      | entitled
      | free
      | welcome
      | wish
      | want
      | like
      | prefer
      | need
      | choose
      | decide
      | elect
      | desire
      | allow
      | allows
      | allowing
      | enable
      | enables
      | let
      | lets
      | permit
      | permits
      | how
      | please
      | simply
      | always
      | asked
      | encourage
    `,
  'you-may': `
      (you|they|users|visitors|customers|members|subscribers|consumers|user|visitor|customer|member|subscriber|
      consumer|individuals|parent|parents|guardian|guardians|residents|californians) (also|then|always|who|currently|
      generally|therefore|often|further)? (can|may|might|could|should|must|will|would|wish|want|need|prefer|desire|
      are|have|has|request|ask)
      | (wish|want|like|need|desire|prefer) to
      | (right|rights|entitled|ability|opportunity|possibility|chance|option|welcome|free|encourage you|asked) (to|of|
      :)
      | how you (can|may)
      | (allow|allows|allowing|enable|enables|let|lets|permit|permits) (you|users|members|customers|parents|visitors|
      subscribers)
    `,
  /** What may stand between "you may" and the verb, and between the verb and the data. */
  steps: `
      ,
      | :
      | and
      | or
      | to
      | of
      | the
      | a
      | an
      | also
      | always
      | at
      | any
      | time
      | times
      | online
      | easily
      | directly
      | either
      | both
      | request
      | requests
      | ask
      | us
      | have
      | be
      | able
      | right
      | rights
      | ability
      | opportunity
      | option
      | entitled
      | following
      | welcome
      | that
      | we
      | you
      | in
      | some
      | certain
      | cases
      | choose
      | wish
      | want
      | like
      | access
      | review
      | view
      | see
      | check
      | inspect
      | obtain
      | receive
      | get
      | copy
      | list
      | summary
      | {edit}
      | {erase}
      | export
      | download
      | manage
      | transfer
      | restrict
      | restriction
      | object
      | port
      | portability
      | limit
      | block
      | suppress
      | confirm
      | contact
      | email
      | write
      | call
      | by
      | accuracy
      | inaccura*
      | errors
      | correctness
      | completeness
      | existing
      | add
      | cancel
      | all
      | contacting
      | demand
      | demanding
      | limit
      | oppose
      | opposing
      | anonymize
      | block
      | blocking
      | rectify
      | going
      | logging
      | login
      | log
      | into
      | under
      | law
      | laws
      | local
      | applicable
      | free
      | charge
      | verify
      | know
      | using
    `,
  'own-data': `
      (your|their|his|her|my|its|child|children) ..3 (information|data|details|particulars|account|accounts|profile|
      profiles|registration|record|records|membership|pii|address|name)
      | personal (information|data|details|profile|account)
      | personally identifi* (information|data|details)
      | (information|data|records|details) ..4 (about you|about them|about him|you (provided|provide|have|submitted|
      submit|gave|supplied)|we (have|hold|keep|maintain|store|collect|collected|process|retain|obtained)|held|on file|
      relating|concerning|associated|in our|stored)
      | pii
      | (account|profile|registration|membership|contact|user|member|subscriber|customer|billing|registered|shipping|
      identifying|identifiable) (information|data|details|record|records|profile|account)
      | (whatever|everything|anything|what) (that)? (we ..1 (hold|have|know|keep|collected|store)|you (told|gave) us)
      | (your|their|his) file
    `,
  /** A right is only spoken of: where to read about it, how it is limited, that copies outlive it, or that it is a parent's. */
  'right-mentioned': `
      (more|further|additional) information ..3 (about|on|regarding) how (you|to)
      | learn more (about|on)
      | (right|rights) ..16 (is|are|may be|can be) ..2 (limited|subject to|set forth|restricted)
      | even (if|after|when|though) (you|we) ..6 {erase}
      | (parent|parents|guardian|guardians) ... (child|childs|children|childrens|minor|minors)
      | (child|childs|children) ..8 (information|data|account|profile|deleted|removed)
      | under (13|thirteen|16|18)
    `,
  /** What others hold, and whom to ask for it: no right towards the company. */
  'held-by-others': `
      (your|their|a) ..1 (social media|social network|social networking|third party|bank) (account|accounts|profile|
      settings)
      | (ask|contact|tell|call|email|write to|asking|contacting) (directly)? (the|that|those|your|our|such|each|any)?
      ..1 ({platform}|partner|partners|retailer|retailers|merchant|merchants|bank|advertiser|advertisers|third party|
      third parties|platform|network|networks) !(support|at)
      | (that|which) ({platform}|third parties|they|our partners|other companies) (hold|holds|has|have|keep|keeps|
      collect|collects|store|stores)
      | (consent|permission) ..3 (gave|given) (to)? {platform}
    `,
  platform: 'google|facebook|twitter|apple|amazon|microsoft|linkedin|instagram|paypal|youtube|yahoo',
  /** "You cannot …", "there is no way to …". */
  'can-not':
    '(you|users|customers|visitors|members|subscribers) (can not|may not|could not|are not able to|' +
    'are unable to)|(no|not any) ..1 (way|means|option|possibility|right|ability) (to|of)|(not|' +
    'never) ..1 (offer|provide|have|give) ..4 (way|means|option|possibility|right|ability|opportunity|' +
    'choice) (to|of)|not possible to|impossible to|(not|never) (allow|let|permit) (you|users|customers|' +
    'visitors|members) (to)?',
  /** Others than the reader who can see data. */
  'others-see': `
      (court|courts|authorities|agency|agencies|officials|companies|individuals|parties|people|administrator|
      administrators|provider|providers|advertisers|vendors|employees|staff|contractors|agents|partners|personnel)
      ..8 (may|can|will|could|would|have|has|who|entitled|able|to) ..6 (access|view|see|review|obtain)
    `,
  ask: `
    request
    | requests
    | requested
    | requesting
    | ask
    | asking
    | contact
    | contacting
    | email
    | emailing
    | write
    | writing
    | call
    | calling
    | notify
    | notifying
    | let us know
    | inform
    | require
    | send us
    | submit
    | instruct
  `,
  edit: `
    correct
    | correcting
    | corrected
    | correction
    | corrections
    | update
    | updating
    | updated
    | change
    | changing
    | changed
    | modify
    | modifying
    | modified
    | modification
    | edit
    | editing
    | edited
    | amend
    | amending
    | amended
    | amendment
    | rectify
    | rectifying
    | rectified
    | rectification
    | revise
    | revising
    | make changes
    | making changes
    | make corrections
    | fix
  `,
  erase: `
      delete
      | deleting
      | deleted
      | deletion
      | erase
      | erasing
      | erased
      | erasure
      | remove
      | removing
      | removed
      | removal
      | purge
      | purged
      | destroy
      | destroyed
      | wipe
      | wiped
    `,
  account: 'account|accounts|profile|profiles|registration|membership|login|record|records|file|preferences',
  mailing: `
      email
      | emails
      | emailing
      | emailings
      | newsletter
      | newsletters
      | mailing
      | mailings
      | marketing
      | promotion
      | promotions
      | promotional
      | offer
      | offers
      | solicitation
      | solicitations
      | communication
      | communications
      | message
      | messages
      | alerts
      | announcements
      | notifications
      | catalog
      | catalogs
      | telemarketing
      | calls
      | sms
      | text
      | texts
      | correspondence
      | mail
      | subscription
      | subscriptions
      | bulletin
      | bulletins
      | brochures
    `,
  'targeted-ad': `
      (interest based|targeted|behavioral|behaviorally|online behavioral|personalized|tailored|customized|custom|
      relevant|cross context) ..3 (ad|ads|advertising|advertisement|advertisements|advertiser|advertisers)
      | ads personalization
      | ad personalization
      | ad targeting
      | (ad|ads|advertising|advertisements) (that (are|is))? (based on|tailored to|targeted to|customized to) (your|
      their|user|users|the interests)
    `,
  number: `
      0*
      | 1*
      | 2*
      | 3*
      | 4*
      | 5*
      | 6*
      | 7*
      | 8*
      | 9*
      | one
      | two
      | three
      | four
      | five
      | six
      | seven
      | eight
      | nine
      | ten
      | twelve
      | thirteen
      | fourteen
      | fifteen
      | sixteen
      | eighteen
      | twenty
      | twenty four
      | thirty
      | forty five
      | sixty
      | ninety
    `,
};

export const lexicon: Lexicon = { ...actors, ...acts, ...things, ...rights, ...sharing, ...collection, ...tracking };
