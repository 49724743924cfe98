/** Word classes of kinds of data. */
import type { Lexicon } from '../../../detect/net/pattern';

export const dataKinds: Lexicon = {
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
};
