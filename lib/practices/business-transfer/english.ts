/** How policies in English state `business-transfer`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

/** "… will not be passed to the buyer", and no word of consent behind it. */
const undone = `
  we (will|would|shall) ..2 (delete|destroy|erase) | {your-data} ..2 (stay|stays|remain|remains) with us
  | {your-data} ..3 (not|never) (be)? (transferred|passed|handed|sold|shared|disclosed|included|assigned|part) !(... (without|unless|except|until|but|
  other|only))
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'If we merge with another company, your information may be transferred to it.',
        match:
          '(merge|merged|merging) with ..4 (another|other|somebody|someone|a) & (data|information|records|accounts)',
      },
      {
        says: 'As we grow, we may buy or sell businesses; customer information is usually part of such deals.',
        match: `
          (buy|sell|purchase|acquire) (or|and) (buy|sell|purchase|acquire) ..3 (businesses|companies|stores|subsidiaries|assets)
          & (information|data|customer)
        `,
      },
      {
        says: 'Our customer list may be sold together with the firm.',
        match: '(list|database|records|data) ..4 sold ..3 (together|along) with ..3 (company|firm|business)',
      },
      {
        says: 'In a merger, your data may be transferred.',
        match: `
          {deal}
          &
          ({pass-on}|possess|treated|asset|assets|acquire|acquired|sold|sell|assign|assigned|pass|access|confidentiality|honor|receive|get|gets|change
          hands)
          & ({your-data}|databases|database)
        `,
        unless: undone,
      },
      // "in such deals, your data may be among the assets", after a sentence on deals
      {
        says: {
          text: 'User data may be among the assets transferred.',
          after: 'We may buy, sell or merge with other companies.',
        },
        match: '{your-data} ..16 (transferred|assets|sold|transfer|assigned|acquired|pass|passed)',
        after: '{deal} | sell , buy , merge | buy (or|and) sell',
      },
      {
        says: { text: 'We may then transfer your personal information.', after: 'One day we may buy or sell shops.' },
        match: '(transferred|transfer|transferring|assign|pass|sell) ..16 {your-data}',
        after: '{deal} | sell , buy , merge | buy (or|and) sell',
      },
      // Items under "Disclosures", and sentences under "Business transfers"
      {
        says: { text: 'any buyer of our business', leadIn: 'Your data may be disclosed to:' },
        match: '{deal}',
        under: '{pass-on}',
      },
      {
        says: { text: 'We may disclose your information to the purchaser.', under: 'If our business is sold' },
        match:
          '{pass-on} ..12 {your-data} ..12 (buyer|purchaser|acquirer|new company|surviving|successor|transaction|entity)',
        under: '{deal}',
      },
      {
        says: 'Your data is a business asset and would be transferred to a successor.',
        match: '{your-data} ..6 (asset|assets) ..8 (sold|transferred|sale|transfer)',
      },
    ],
  },
  never: [
    '(acquirer|acquirers|issuer|issuers|issuing) ... (card|cards)',
    '(card|payment|merchant|bank|credit) ..3 (acquirer|acquirers|issuer|issuers)',
    '(acquirer|acquirers) ..3 (bank|card|payment)',
  ],
});

export const examples = defineExamples({
  yes: [
    'Were our assets to be purchased, your data would go to the buyer.',
    'User data may be shared with a company that acquires us.',
    'If we go out of business, customer lists may be treated as an asset.',
    'Personal information could be disclosed during negotiations of a merger.',

    'In the event of bankruptcy, customer data may be among the assets sold.',
    'Should the business be sold, we will pass your records to the new owner.',
    'We may share personal data in connection with an acquisition, reorganization or sale of assets.',
    { text: 'In a change of control of our company', leadIn: 'We may disclose your information:' },

    'If we were to merge with another company, your information would be transferred.',
    'Should we ever be acquired, customer data would pass to the buyer.',
    'If somebody buys us, they also get our customer records.',
    { text: 'with a company that takes over all or part of our business', leadIn: 'We share personal data:' },
    'If Tessel goes through a sale, your data may be one of the assets that change hands.',
  ],
  silent: [
    'Your number goes to the acquirer and to the issuer of the card.',
    'We pass payment data to the card issuer and the acquirer.',
    'We merged our two newsletters.',
    'Purchases are confirmed by e-mail.',
    'You may transfer your account to someone else.',

    'We merge duplicate entries in our list.',
    'We sell books.',
    'The company was acquired in 2004.',
    { text: 'User data is transferred by encrypted mail.', after: 'We sell seeds and plants.' },
    'We transfer your data to our server.',
    'If we are sold, your information will not be transferred to the buyer.',
    'Even if our company is sold, your data stays with us and is deleted.',
    'If the company were ever sold, we would delete all data first.',
  ],
});
