/** How policies in English state `cross-border`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

/** A promise to keep data in one country. */
const athome = `
  (only|exclusively|solely) ..6 (in|within|inside) (the)? (germany|switzerland|united states|usa|iceland|norway|sweden|france|netherlands|ireland|uk|
  united kingdom|canada|australia|new zealand)
`;

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'Your records may be processed in any of the countries where we have staff.',
        match: `{move} ..6 in any of ..1 (these|those|the) ..3 countries`,
      },
      {
        says: 'Some of our helpers work from India and see your data there.',
        match: `
          (suppliers|vendors|contractors|staff|offices|teams|employees|helpers) ..4 (based|located|working|work|sit) (abroad|overseas|outside|(in|from)
          {country})
          & {your-data}
        `,
      },
      {
        says: 'Some of our suppliers are based abroad and will see your data there.',
        match:
          '(suppliers|vendors|contractors|staff|offices|teams) ..4 (are|is) ..2 (based|located|working) (abroad|overseas|outside)',
      },
      {
        says: 'Personal data may be handled by staff outside the European Economic Area.',
        match: `
          (handled|processed|accessed|seen|viewed|held|kept) ..4 (by|in|from) ..6 (outside|beyond) the ..2 (eea|eu|european|economic|uk|country|union)
        `,
      },
      {
        says: 'Transfers to countries without an adequacy decision rest on standard contractual clauses.',
        match: 'transfers to ..3 (countries|country|third countries)',
      },
      { says: 'Your data may be transferred to and stored in other countries.', match: '{move} ..20 {abroad}' },
      {
        says: '… processed in the United States.',
        match:
          '{move} ..10 (in|to|within|from) (the|both|either|its|our|servers|data|centers|facilities|in|located)* {country}',
        unless: `
          ${athome} | (authority|authorities|commissioner|commission) | laws (in|of) the? {country}
          | (users|residents|customers|visitors) in the? {country}
        `,
      },
      {
        says: 'The data is kept on servers in the USA.',
        match: `
          (server|servers|data center|data centers|data centres|facilities|infrastructure|databases) ..10 ({abroad}|(in|across|throughout) (the|both|
          of)* {country})
        `,
        unless: `${athome} | (not|never) ..6 (other|another|any) (country|countries)`,
      },
      {
        says: 'Our service providers are located around the world.',
        match: `
          (providers|processors|subprocessors|sub-processors|subcontractors|recipients|third parties) ..6 (located|based|established|operating|
          situated) (..2 {abroad}|in ..4 {country})
        `,
      },
      {
        says: 'The countries in which we store data may have other rules than yours.',
        match: '(countries|country) (to which|where|in which) (we|your|data|personal|information|our) ..4 {move}',
      },
      {
        says: 'We rely on standard contractual clauses when data goes abroad.',
        match: '(standard|model) contractual clauses',
      },
      {
        says: 'Your consent covers cross-border data flows.',
        match: '(cross border|cross-border|international|transborder) (data)? (transfer|transfers|flow|flows|sharing)',
      },
      // "its laws may protect you less"
      {
        says: 'The laws of those countries may differ from the laws where you live.',
        match: `
          (laws|protection|protections) ..10 (countries|country|jurisdiction|jurisdictions) ..12 (differ|different|less|as protective|not|same level|
          equivalent)
        `,
      },
      {
        says: 'Your information may leave your country.',
        match: '(leave|leaves) ..1 (your|the|their) ..2 (country|eu|eea|jurisdiction|region)',
      },
      { says: 'We use EU-approved contract clauses to protect data exported from Europe.', match: 'contract clauses' },
      {
        says: 'We use sub-processors in the EU and the US; the list is on our website.',
        match: '(processors|subprocessors|vendors|providers) in ..6 {country}',
      },
    ],
    no: [
      {
        says: 'We keep all customer records within Canada only.',
        match: 'within ({country}|the eu|the eea|europe) only',
      },
      {
        says: 'Records are held only in Switzerland.',
        match: athome,
        unless: '(users|residents|available|ship|sold|apply|applies)',
      },
      {
        says: 'Your data never leaves the US.',
        match: '(never|not) (leave|leaves) ({country}|(the|our|your)? (country|eu|eea|european|europe|continent))',
      },
      {
        says: 'Your information is kept only in the EU.',
        match: `
          (only|exclusively|solely|entirely) ..8 (within|in|inside) (the|our|servers|data|centers|located)* (eu|eea|european union|europe|european
          economic area|your country)
        `,
      },
      {
        says: 'All records remain within the European Union.',
        match: `(remain|remains|stay|stays) ..4 (within|in|inside) (the)? (eu|eea|european union|europe|european economic area|your country)`,
      },
    ],
  },
  // A seal says how transfers are made safe, not that they are made.
  never: [
    `(ship|ships|shipping|export|exports|send|sends|deliver|delivers) ..2 (goods|parcels|products|orders|wares|items|packages)`,
    '(certified|certifies|adheres|adhere|participates|self certified) ... (framework|principles|safe harbor|privacy shield)',
  ],
});

export const examples = defineExamples({
  yes: [
    'We may transmit your data to offices abroad.',

    'If you live outside the United States, your information will be sent to and processed in the United States.',
    'Our servers are located in Canada and Ireland.',

    'By using the site you agree to the transfer of your information overseas.',
    'Some of our providers are based outside the European Economic Area.',
    'By using this app you agree that your data goes to countries whose laws protect you less than those at home.',
  ],
  no: [
    'We store your data only in the United States.',

    'Your files never leave Switzerland.',

    'We never send your data outside Canada.',

    'Your data is not transferred outside the European Union.',
    'We do not send personal information abroad.',
    'All data is kept only on machines in the European Union.',
    'Your data stays on servers in Germany and is not sent to any other country.',
  ],
  silent: [
    'Read the chapter “Transfers abroad” below.',
    'Residents of other countries must be adults.',
    'Our company has offices in London and Paris.',
    'International orders take longer.',

    'We take part in the Privacy Shield between the EU and the US.',
    'Our shop ships boots to other countries.',
    'You may complain to an authority in the European Union.',
    'This site is run from Ohio.',
    'We have certified to the Privacy Shield Framework for data transferred from the European Union to the United States.',
    'We process data in accordance with the laws of the European Union.',
    'We export goods to Norway.',
  ],
});
