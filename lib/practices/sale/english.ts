/** How policies in English state `sale`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

/** What readers may ask, what a word means, what others may not do, and what is said of children only: no statement on selling. */
const aside = `
  (right|rights|whether|request|requests|direct|ask|instruct|!<(what you|whatever you|everything you|anything you) tell|prefer|choose) ...
  (sell|sold|selling|sale|sales)
  | opt out (of|from) !(any|such) ..8 (sell|sold|selling|sale|sales) | (sell|sale|selling|sold) (means|mean|is defined|refers|includes)
  | (collecting|collect) , (using|selling|disclosing) | (if|whether) we (have|had) ..1 (sold|rented|traded)
  | (purpose|purposes) (for|of) ..2 (collecting|collection) ..3 (selling|sale) | (not|never) ..2 (have to)? worry
  | (sell|sale) is ..2 (disclosure|exchange|release) | if (we|we ever|we were to|we decide to) (sell|sold) | {nameless}
  | you (believe|suspect|think) ..1 we ..2 (sold|sell)
  | trade (commission|union|unions|secret|secrets|show|shows|fair|fairs|association|associations|publication|publications|name|names|mark|marks|press)
  | (sold|sell|selling|sale) ,? ..4 (if any|if applicable|where applicable) | (if any|if applicable|where applicable) ,? ..2 (sold|sell|selling|sale)
  | (obtain|receive|disclose to you|tell you|know) ..10 (categories|purpose|purposes|list) ... (sold|selling|sell)
  | (must|need to|have to|has to|required to) ..2 (obtain|get|have|receive) ..4 (authorization|permission|consent) ..3 (to|before|for) ..4 (sell|selling|sale)
`;

/** It does not happen before somebody agreed to it. */
const agreed = '(authorization|permission|consent)';
const bound = `(must|need to|have to|has to|required to) ..2 (obtain|get|have|receive) ..4 ${agreed}`;

export const rules = defineRules({
  exceptActors: ['agents', 'partners', 'strangers'],
  clauses: {
    yes: [
      {
        says: 'We may sell to outsiders any of the details you entrust to us.',
        match: `(sell|rent|trade) to ..4 any of ..1 (information|data|details|records) ..1 you`,
        unless: `${aside} | {deal}`,
      },
      {
        says: 'Whatever you give us may be passed on and sold.',
        match: `(what|whatever|everything|anything) you ..10 (be|is|are) ..6 (sold|rented|traded)`,
        unless: `${aside} | {deal}`,
      },
      {
        says: 'We may resell your data to brokers.',
        match: '(resell|resells|resold|reselling) {sell-link}* {saleable}',
        unless: `${aside} | {deal}`,
      },
      {
        says: 'What we do with such lists amounts to selling.',
        match: '(amount|amounts|amounting) to ..3 (sale|sales|selling)',
        unless: aside,
      },
      // "we do not sell, rent or lease your personal information"
      {
        says: 'We may sell this information to third parties.',
        match:
          '(sell|sells|selling|sold|rent|rents|renting|rented|trade|trading|traded|lease|barter) {sell-link}* {saleable}',
        unless: `${aside} | {deal}`,
      },
      // "your details are never sold or rented"
      {
        says: 'Your record, including your purchases, may be sold to data brokers.',
        match: `
          ({saleable}|(all|every) ..8 (information|data|details|addresses|names)|(information|data|details) (that)? you ..3) ..10 (is|are|be|been|being|
          was|were) (!(to|for|by|with|in|from|if|when|because) .)* (sold|rented|traded|leased)
        `,
        unless: `${aside} | {deal}`,
      },
      {
        says: 'Personal data that we sell.',
        match: '{saleable} ..8 we ..3 (sell|sold|rent|trade)',
        unless: `${aside} | {deal}`,
      },
      {
        says: 'Some of this may be considered a sale under California law.',
        match: `
          (considered|consider|count|counts|deemed|constitute|constitutes|constituted|qualify|qualifies|regarded|treated|interpreted|classified|viewed|
          characterized|amount|amounts|be|is) (as|to|be|a|an|the|sharing|or|under|some|certain|law|laws|state|california|ccpa|,)* (sale|sales|selling)
          & (law|laws|ccpa|cpra|california|nevada|virginia|colorado|statute|defined|definition|legislation)
        `,
        unless: '(definition|meaning|means) of ..3 (sale|sell) is',
      },
      {
        says: 'The law of California may regard this exchange as a sale.',
        match: '(consider|view|treat|regard) ..10 (sale|sales|selling) & (law|laws|ccpa|california|defined)',
        unless: aside,
      },
      {
        says: 'Letting advertisers read these cookies may meet the definition of a sale in some states.',
        match: '(fall|falls|within|meet|meets|under|fit|fits) ..4 (definition|meaning) of ..3 (sale|sell|selling)',
        unless: '(right|rights|request) ... (sale|sell|selling)',
      },
      {
        says: 'We engage in the sale of subscriber lists.',
        match:
          '(engage|engages|engaged|engaging|participate) in ..4 (sale|selling|trading|trade) {sell-link}* {saleable}',
        unless: aside,
      },
      { says: 'We are in the business of trading in lists.', match: 'in the business of (selling|renting|trading)' },
      {
        says: 'From time to time we rent our mailing list to companies whose wares you may like.',
        match: `
          (rent|sell|trade|exchange|rents|sells|trades|exchanges|rented|sold|traded|exchanged) ..6 (mailing|email|customer|subscriber|postal|marketing|
          donor|member|membership) (list|lists)
        `,
        unless: `${aside} | {deal}`,
      },
      {
        says: 'Passed on in exchange for money.',
        match: `
          {pass-on} ..16 (for ..2 (monetary|valuable|financial) (consideration|compensation|gain|benefit|value)|for (a fee|profit|money !(laundering|
          transfer|transfers))|(in return|in exchange) for ..3 (money|payment|compensation|consideration|fee))
        `,
        unless: `${aside} | means | service | services`,
      },
      // "your data is not for sale", "our list is available for rental"
      {
        says: 'Our customer list is for rent to other shops.',
        match: '(information|data|details|lists|list) (is|are|be) ..2 for (sale|rent|rental|hire|lease)',
      },
      {
        says: 'We have sold (as that word is used in state law) identifiers and browsing records.',
        match: 'we ..3 (sell|sold) [ ..12 ] {sell-link}* {saleable}',
        unless: '(right|opt out)',
      },
      // A heading of a list: "categories of personal information sold: …"
      {
        says: 'Kinds of personal information sold: names and purchases.',
        match: '{saleable} (sold|sold or shared|sold and shared) (:|to) !(none|no|we)',
        unless: `${aside}`,
      },
      {
        says: 'In return for a licence fee, we let other publishers have the names on our subscriber file.',
        match: '(in return|in exchange) for ..3 (money|payment|compensation|consideration|fee) ..6 {pass-on}',
        unless: `${aside} | means | service | services`,
      },
      {
        says: 'The names of our subscribers may also be exchanged with other publishers.',
        match: '(names|addresses|lists|list) ..6 (exchanged|swapped) with ..3 {others}',
      },
    ],
    // "except in a merger, we will not sell your data"; "we do not sell it"
    no: [
      // The model notice of practices of the United States' health department.
      {
        says: {
          text: 'Sale of your records',
          leadIn: 'We never share your information unless you give us written permission:',
        },
        match:
          '(never|not) (share|use or share) ..3 information ..2 unless ..6 (permission|authorization) ..2 (the)? sale of (your|my|patient)',
      },
      {
        says: 'We must obtain your written authorization to sell your medical record.',
        match: `${bound} ..3 (to|before|for) ..4 (sell|selling|sale)`,
      },
      {
        says: 'Any sale of your medical record requires your written authorization.',
        match: `(sale|selling) ..14 (require|requires|only with|only if ..3 give ..1) ..4 ${agreed}`,
      },
      {
        says: 'Except in a merger, we will not sell your personal data.',
        match: '(not|never) (knowingly|and|will|do|to|ever)? ..2 (sell|rent|trade) {sell-link}* {saleable} & {deal}',
        unless: aside,
      },
      {
        says: 'Your mail stays on our servers, and we will never sell it.',
        match: '(not|never) (ever|and|we|will|do|rent|share|or|,)* (sell|selling) (it|them|data|user data)',
        unless: aside,
      },
      {
        says: 'We never make a living from the sale of your information.',
        match: '(not|never) ..3 (money|living|profit) ..8 (selling|sale of) ..3 {saleable}',
      },
      {
        says: 'At no time do we make money out of your personal information by selling it.',
        match: '(money|profit) ..3 of ..4 {saleable} by selling',
      },
      {
        says: 'Data from your account is never sold.',
        match:
          '(data|information|details) (!(and|or|but|,|;|we|you|is|are) .)*8 (is|are|be) (not|never) ..1 (sold|rented) !(with|as|in|together)',
      },
      {
        says: 'Unlike most free apps, we sell no data.',
        match: '(sell|sells|rent|rents|trade) no ..2 (data|information|details|names|addresses|lists)',
      },
      {
        says: 'We sell our app, not your data.',
        match: '(sell|sells|selling) ..6 not (your|user|users|customer|customers|personal) (data|information|details)',
      },
    ],
  },
  never: [
    '(sell|sells|sale|sold) ... (under|younger than|less than|below) ..3 (13|16|18|thirteen|sixteen|eighteen)',
    '(sell|sale) (or share)? my',
    `
      (permit|allow|allows|prohibit|prohibits|prohibited|forbid|forbids|forbidden|prevent|prevents|agree|agreed|bound|contractually|!<we may not|not
      authorized) ..12 (sell|selling|sale|rent|trade)
    `,
    '(knowingly|actual knowledge) ... (sell|sold|selling|sale)',
    `(of|belonging to|from|about) (minors|children|consumers under|users under|individuals under|persons under|anyone under)`,
  ],
});

export const examples = defineExamples({
  yes: [
    'We pass your address to sponsors in return for money.',
    'We trade customer files with other catalogue houses.',

    'Our business includes licensing consumer data to others for a fee.',
    'We sometimes rent out the postal addresses of past buyers.',
    'Certain disclosures to our marketing partners may qualify as sales under the Nevada statute.',
    'During the last year Acme sold identifiers and browsing activity to advertisers.',

    'We sell customer names and addresses to other firms.',

    'Your personal information may be sold or traded to outside businesses.',
    'Letting ad companies read these cookies may be considered a “sale” under California law.',
    'Some of what we pass on could qualify as a sale of personal data as the law of your state defines it.',
    'Categories of personal data that we sold or shared in the past year: identifiers and browsing history.',

    'Personal data about our shoppers is something we trade with fellow retailers.',
  ],
  no: [
    'We may not sell your medical details without your authorization.',
    'Our clinic must have your written permission before we sell your health information.',
    'Most uses for marketing, and every sale of health information, require your authorization.',
    'We will never sell your personal information unless you give us written permission.',
    { text: 'sell or rent personal information;', leadIn: 'We do not:' },
    'What you give our nurses is never passed on or sold.',
    'We will not rent to outsiders any of the details you entrust to us.',
    'All names taken at the door will never be sold.',
    'We will not sell to any person any of the details that you give us.',
    'Your files will never be passed on or sold to any third party.',
    'All information gathered through the form will never be sold.',
    'Hilltop does not rent to any other company any of your personal data.',
    'We do not engage in the sale of personal information.',
    'Your information is not for sale.',
    'We do not sell (as the law defines the word) your personal information.',

    'Acme does not sell personal data.',
    'We do not and will not sell your personal information.',

    'We do not sell, rent or lease your personal information to anyone.',
    'Your details are never sold.',
    'Not now and not ever will we sell your data.',
    'We are not in the business of selling information about our guests.',

    'Selling your data is not our business.',
    'We make money from subscriptions, not from selling your data.',
    'Do you sell my data? No.',
    { text: 'Never, and that will not change.', after: 'Will my details be sold?' },
    "I have never sold anybody's details and I never will.",

    'I won’t sell or lend your address to anyone, ever.',

    'We do not respond to opt-out preference signals, because we do not sell data.',
  ],
  silent: [
    'The notice must name our purpose for collecting or selling the data.',
    'You need not worry that your data is traded and sold.',
    'Under the act, a “sale” is the disclosure of personal data for anything of value.',
    { text: 'To mail parcels, personal data is used by the depot.', leadIn: 'We never sell your data.' },
    'We share your data with a bank for payment.',
    'Data is transferred for payment and fraud checks.',
    'We pass your name on for compensation claims.',
    'You may ask for the categories of data that we have sold, if any.',
    'We must tell you our purpose for collecting or, where applicable, selling your data.',
    'If we have not sold your data, we will tell you so.',
    'If in the future we exchange data with sponsors for money, we will ask you first.',
    {
      text: 'The categories of personal information we have sold about you.',
      leadIn: 'If you live in California, you may obtain from us:',
    },
    'We collect names at conferences and trade shows.',
    'Consumers may direct us not to sell their data.',
    'In the event of a sale of our business, records go to the buyer.',
    'Tickets are sold by our partners.',

    'You have the right to opt out of the sale of your personal information.',
    'We sell hiking boots and tents in our online shop.',
    'If our company is sold, customer information may be handed to the buyer.',
    'If a part of our business is sold, we may give our customer list to its buyer.',
    'Click “Do Not Sell My Personal Information” to set your choice.',
    'Under that law, “sell” means to exchange personal data for money.',
    'We do not knowingly sell the data of children.',
    'For buyers and those selling on our marketplace, your data is held in Oslo.',
    'We forbid our contractors to sell any personal data that they see.',
    'Some companies sell the personal data of their customers.',
    'Until 2019 we sold your personal information.',
    'We used to rent out our mailing list.',
    'For example, a shop might sell your personal data without asking.',
    'It is a myth that we sell your data.',
    'If you believe that we have sold your data, write to us.',
    'We are against selling personal data.',
    'Do you sell my data?',
    'Do you sell my data? That depends.',
    'Were we to sell your data, you would be told first.',
    'We would ask you first if we sold your data.',
    'We do not sell the data of anyone whom we know to be younger than 16.',
  ],
});
