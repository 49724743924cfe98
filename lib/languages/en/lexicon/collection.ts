/** Word classes of the collection practices: who takes, who gives, and what kind of data. */
import type { Lexicon } from '../../../detect/net/pattern';

export const collection: Lexicon = {
  // "store" and "register" are also nouns: what they are used for is left to the patterns.
  takes: `
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
      | log
      | logs
      | logged
      | track
      | tracks
      | tracked
      | tracking
      | store
      | stores
      | stored
      | storing
      | acquire
      | acquires
      | acquired
      | request
      | requests
      | requested
      | requesting
      | ask
      | asks
      | asked
      | asking
      | require
      | requires
      | required
      | requiring
      | solicit
      | solicits
      | solicited
      | monitor
      | monitors
      | monitored
      | save
      | saves
      | saved
      | retain
      | retains
      | retained
      | process
      | processes
      | processed
      | processing
      | keep
      | keeps
      | kept
      | maintain
      | maintains
      | hold
      | holds
      | learn
      | get
      | need
      | needs
      | analyze
      | analyzes
      | view
      | see
      | access
      | accesses
    `,
  gives: `
      (you|your|user|users|visitor|visitors|customer|customers|patient|patients|client|clients|student|students|
      candidates|donors|players|member|members|subscriber|subscribers|they|he|she|who|individuals|people|person|
      applicants|parent|parents|buyer|buyers|seller|sellers|guests|asked|required|invited|prompted|needed|need|must|
      optionally|voluntarily|option of|registrants) ..4 (provide|provides|provided|providing|submit|submits|submitted|
      submitting|enter|enters|entered|entering|supply|supplies|supplied|give|gives|gave|disclose|furnish|fill|fills|
      type|input|(leave|leaves) (us)? (your|their|his|her)|let us have|(tell|tells|give|gives|gave) us (their|his|her|
      your)|share ..6 with us|shared with us|send us|sent us|tell us)
    `,
  taken: '{takes}|{gives}|provided by|submitted by|entered by|supplied by',
  // "This information may include …", "personal details such as …"
  listed: `
      (information|data|details|info|pii|identifiers|categories|types|following|profile|profiles|records|form|forms|
      fields|registration|items|elements|account) ..10 (include|includes|included|including|such as|like|e.g|i.e|
      example|consist|consists|contain|contains|:)
      | (this|these|logs|files|entries|which) ..1 (include|includes)
    `,
  handled: `
      (collected|gathered|obtained|requested) !(no|not)
      | (is|are|was|were|be|been|being|we|us|you|they|also|may|will|which) ..4 (collected|gathered|stored|requested|
      required|recorded|obtained|retained|processed|provided|submitted|entered|needed|collect|store|provide|receive|
      received|request|require|supply|enter|submit|kept|keep|saved|maintained|logged|tracked|asked for)
      | (is|are) (also|only|then)? (used|needed)
    `,
  // What stands after these words is passed on, corrected, excluded or only mentioned.
  'not-collection': `
      (not|never) ..2 (include|includes|including|contain|contains|associate|associated|reference|references|tell|
      identify|link|linked|user|reveal|with|tied|connect|connected|display|displayed|transmit|send)
      | (we|company|they) ..2 (share|disclose|sell|rent|supply|make available|transfer|release)
      | (will|may|might|be|can|is) ..1 (shared|disclosed|sold|rented|transferred|released|removed)
      | (review|update|updating|correct|correcting|change|changing|changes|modify|modifying|delete|deleting|remove|
      removing|opt out of|unsubscribe)
      | (please|sure to) ..2 (include|contact|write|call|mail|use this|use these)
      | (using|use) the following
      | (using|use|see|refer to) ..6 below
      | (notify|notified|notice) ..6 (to|at|through|via)
      | (in|with|of) (your|any|such|a|the|any such) (request|letter|message|inquiry)
      | our own
      | list of the categories
    `,
  'collection-heading': `
      (information|data|details|info|personally|pii|kinds|categories|types|what) ..8 (collect|collects|collected|
      gather|gathered|receive|received|obtain|obtained|process|provide|provided|give|store|stored|request|hold|get|
      submit)
      | (collection|gathering|collecting) ..5 (information|data)
      | (you|user|users) (provide|give|submit|supply)
      | data collection
      | information collected
      | personal information collected
      | collected :? $
    `,
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
  'contact-detail': `
      (your|his|her|their|full|first|last|legal|real|family|given|surname|personal|customer|member|sender) (full|
      first|real|legal|own)? (name|names)
      | (as|include|including|includes|provide|like|g|:|[) (a|the|your)? (name|names) (,|and|or|;|])
      | !(domain|user|screen|host|brand|file|server|product|company|business|computer|site) . (name|names) (,|and|or)
      ..3 (address|addresses|email|phone|telephone|mailing|postal|contact|age|city|gender|date|street|zip|company|
      title|surname|password)
      | email (address|addresses|account|id)
      | (phone|telephone|mobile|cell|cellular|fax|facsimile|contact) (number|numbers)
      | (postal|mailing|street|home|shipping|residential|delivery|physical|mail) (address|addresses)
      | contact (information|details|data|info|particulars)
      | name (,|and) (email|phone|address)
      | (your|valid|work|personal|business|company) email (,|and|or|is|so|$|;)
    `,
  'payment-detail': `
      !(processing|process|processes|processed|authorization|authorize) . (credit|debit|payment|bank|charge) (or
      debit|or credit|and debit)? (card|cards|account|accounts) !(processor|processors|processing|transaction|
      transactions|company|companies|provider|providers|payments|offerings|industry|issuer|issuing|fraud|associations)
      | card (number|numbers|details|information|data)
      | (number|numbers) of ..2 card
      | (billing|payment|financial|banking|credit|bank|purchase) (and payment|and shipping|or payment|and billing|or
      billing|or other)? (information|details|data|info|address|addresses|method|methods|instrument|instruments|
      credentials|account)
      | financial account (number|numbers)?
      | account number and sort code
      | iban
      | (expiration|expiry) (date|dates)
      | cvv
      | paypal (account|address|email)
    `,
  'health-data': `
      (health|medical|wellness|fitness|clinical|genetic health) (or|and|/)? (medical|health|wellness|fitness|
      insurance|related|care)? (information|data|details|records|record|history|condition|conditions|issues|concerns|
      topics|status|profile|needs|problems|questionnaire)
      | (health|medical|wellness) (and|or|,)
      | (information|data|details) (about|on|concerning|regarding|relating to|related to|revealing) ..6 (health|
      medical|disability|illness|pregnancy)
      | (physical|mental) ..3 health
      | (state of|your|about|regarding|concerning) health
      | healthcare (information|data)
      | (diagnosis|diagnoses|symptoms|medications|prescription|prescriptions|allergies|disability|disabilities|
      illnesses|heart rate|heartbeat|pulse|blood pressure|blood type|vaccination status|pregnancy|menstrual)
      | (apple health|healthkit|google fit|health connect)
      | (steps|calories|sleep) (and|or|,) ..3 (steps|calories|sleep|burned|workouts|heart rate|weight)
    `,
  'biometric-data': `
      biometric !(scanner|scanners|reader|readers|lock|locks|access|entry|controls|security)
      | biometrics
      | biometrically
      | (facial|face|voice|iris|retina|palm) (recognition|geometry|template|templates|scan|scans|data|print|prints|
      image matching|features|feature data|mapping|id)
      | faceprint
      | faceprints
      | voiceprint
      | voiceprints
      | fingerprint (data|scan|scans|images|templates)
      | fingerprints !(of)
      | genetic (data|information|test|samples)
      | dna
      | keystroke dynamics
    `,
  'identity-papers': `
      social security
      | social insurance
      | national insurance
      | ssn
      | ssns
      | social security number
      | (passport|passports)
      | (driver|drivers|driving) (license|licence|licenses|permit)
      | (national|government|state|official) (id|ids|identity|identification|issued id|identifier|identifiers)
      | (government|state|nationally) issued ..3 (id|ids|identification|identifier|identifiers|identity|document|
      documents|photo)
      | (tax|taxpayer) (id|identification|number|payer id)
      | (identity|identification|id) (card|cards|document|documents|papers)
      | (copy|photo|scan|image|picture) of ..4 (id|identification|license|licence)
      | proof of identity
      | photo id
      | visa number
      | personal identity number
    `,
  'demographic-data': `
      protected (classification|classifications|class|classes|category)
      | !(aggregate|aggregated|anonymous|broad|general) . (demographic|socio demographic) (information|data|
      characteristics|details|profile|and other|or|questions|,|and|])
      | ^ demographic (and|,|information|data)
      | demographics
      | gender
      | (age|ages) (,|and|or|]|$|range|group|bracket|;)
      | (,|and|or|as|your|including|:) (age|sex|race|occupation|profession|income|education|hobbies|ethnicity|
      nationality|religion|industry|employment) (,|and|or|]|$|;)
      | (date of|year of|month of|day of) (birth|birthday)
      | birth (date|dates|day|year|month)
      | birthdate
      | birthdates
      | birthday
      | birthdays
      | dob
      | marital (status|state)
      | (household|annual|personal|family) (income|size)
      | (income|education|educational) (level|levels|range|history|background)
      | level of education
      | schooling
      | how old you are
      | what you do for a living
      | (job|professional) (title|titles|function|industry|status)
      | occupation
      | (racial|ethnic) (or|and|origin)
      | ethnicity
      | sexual orientation
      | (employment|work|career|job|professional) (history|information|status|details)
      | !(to|on|in|best|upon|match|suit|suits|of) . (your|personal|hobbies and|specific|professional|stated|product|
      gender and|other|and|topics of|occupation and) (interests|hobbies)
      | areas of interest
      | lifestyle (information|data|interests)
    `,
  'browsing-data': `
      which . (you|users|visitors|they|were|are|was|is) ..2 (open|opened|read|view|viewed|watch|watched|click|clicked|
      visit|visited|access|accessed|play|played)
      | (which|what) (pages|page|sections|parts|areas|features|links|articles|products|items|content|videos|ads|
      screens|functions) ..4 (you|users|visitors|visitor|user|they|customers|members|people|are|were|is)
      | (open|opens|opened) ..2 (email|emails|message|messages|newsletter|newsletters)
      | (history|record|list) of (your|their|the) (searches|visits|browsing|activity)
      | how long (you|users|visitors|they|people) ..1 (stay|stayed|remain|look|looked)
      | (internet|network) (or other)? (similar|electronic|network)? (network)? activity
      | (pages|page|links|link|sections|areas|content|contents|videos|articles|features|ads|advertisements|parts|
      screens) !(, (you|please|click)) ..3 (you|users|visitors|user|visitor|they|are|were|is|was) ..2 (view|viewed|
      views|viewing|visit|visited|visits|visiting|access|accessed|request|requested|click|clicked|browse|browsed|read|
      watch|watched|use|used|interact|open)
      | (page|pages|site|sites|content|links|link|ads|ad|advertisements|products|videos|features|website) (viewed|
      visited|accessed|requested|clicked|used|views|view|browsed|searched|requests|impressions|navigation)
      | (page|pages) of (our|the) ..3 (viewed|visited|accessed)
      | clickstream
      | clickstreams
      | click (stream|streams|through|throughs|patterns|behavior|data)
      | clickthroughs
      | (number of|your|mouse|record|records|track) clicks
      | (search|searches) (terms|term|queries|query|history|keywords|words|requests|you|activity)
      | searches (that)? you
      | (browsing|navigation|navigational|viewing|usage|surfing|listening|watch|watching|activity|interaction|
      clicking|gameplay|use and|website activity|internet activity|purchasing|shopping) (activity|activities|history|
      behavior|behaviors|habits|information|data|details|path|events|patterns|records)
      | (information|data|statistics|details) (about|on|regarding|concerning|relating to|related to|of) ..4 (your|
      user|users|visitor|visitors|subscriber|subscribers|customers|members|their|each) ..2 (use|usage|activity|
      activities|actions|interaction|interactions|behavior|visit|visits|session|navigation|download)
      | (your|user|visitor|users|visitors|online|their) ..1 (activities|activity|browsing|navigation|interactions|
      movements|clicks) (on|with|within|at|in|through|across|while|when|as)
      | how (you|users|visitors|people|they|members|often|long|frequently|customers|our (users|visitors|customers))
      ..2 (use|uses|used|using|interact|interacts|navigate|visit|access|spend|browse|view)
      | time (spent|of your visit|you spend|spend|you spent|viewed|on site|on page)
      | (date|time|dates|times|duration|length|frequency) ..4 of ..3 (visit|visits|access|session|sessions|use|usage|
      request|requests)
      | (access|visit|login) (time|times|dates|date)
      | (date|time) (stamp|stamps)
      | timestamp
      | timestamps
      | features you use
      | download activity
      | usage (trends|metrics|logs)
      | browsing history
      | search history
      | viewing history
      | !next . (date|time|dates|times) ..3 (you|that you|the user|visitors|users|website|site|websites|services) ..2
      (visit|visited|access|accessed|use|used|enter|view|viewed|visited|downloaded|request)
      | click counts
      | number of clicks
      | page requests
      | traffic patterns
      | what you (do|watch|listen|view|read|buy|click|search)
      | where you (click|tap)
      | user behavior
    `,
  watches: `
      collect
      | collects
      | collected
      | collecting
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
      | record
      | records
      | recorded
      | recording
      | capture
      | captures
      | captured
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
      | monitor
      | monitors
      | monitored
      | monitoring
      | note
      | notes
      | save
      | saves
      | observe
      | observes
      | retain
      | retains
      | keep
      | maintain
      | report
      | reports
      | recognize
      | recognizes
      | provided automatically
      | acquire
      | view
      | see
      | know
      | learn
      | (tell|tells|show|shows) us
      | look at
      | looks at
      | (keep|keeps) track of
      | analyze
      | analyzes
      | analyzed
      | analyzing
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
  'own-content': `
      (your|user|member|customer|users) (own|generated|submitted|created|uploaded|posted|private|direct|audio|voice|
      chat)? (content|posts|comments|messages|photos|photographs|videos|files|documents|images|pictures|uploads|
      reviews|communications|correspondence|recordings|prompts|inputs|submissions|postings|conversations|chats|
      attachments|feedback)
      | (content|contents) of ..3 (mail|mails|letters|message|messages|email|emails|communication|communications|
      conversation|conversations|request|posts|files|calls|chats|replies|topics|comments|correspondence|submissions)
      | (content|materials|files|documents|images|videos|text|messages|comments) (that|which)? (you|users|members)
      | (photos|photographs|pictures|comments|reviews|audio recordings|voice recordings|call recordings|feedback|
      ratings|essays|attachments|survey responses|chat logs|recordings of) (,|and|or|]|$|;|you|that you|your|calls)
      | photos
      | private messages
      | direct messages
      | instant messages
      | emails you send
      | profile (picture|photo|image)
      | call (recordings|recording)
      | correspondence
      | (survey|poll|quiz) (answers|responses)
      | answers (you|to)
      | (your|a) (résumé|resume|cv)
      | résumés
      | cover (letter|letters)
      | chat (message|messages|transcripts|transcript|logs|history)
      | voice (messages|mails)
      | voicemails
      | (text|content) of (your|the|any) ..2 (posts|messages|emails)
      | (files|documents|notes|prompts|emails) you
    `,
  'machine-learning': `
      ai
      | artificial intelligence
      | machine learning
      | (language|ml|ai|foundation|generative|our|learning|statistical|neural|predictive|these|the) (models|model)
      | algorithms
      | algorithm
      | neural networks
      | models
      | classifiers
      | large language
      | llm
      | llms
      | (recognition|prediction|recommendation) (software|system|systems|technology|engine)
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
