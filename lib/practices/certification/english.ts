/** How policies in English state `certification`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const scheme = `
  (truste|trustarc|bbb|bbbonline|better business bureau|safe harbor|privacy shield|data privacy framework|data privacy frameworks|dpf|cyber essentials|
  transparency and consent framework|iso 27001|iso iec 27001|iso 27701|soc 2|apec|cbpr|daa|digital advertising alliance|nai|network advertising
  initiative|esrb|privo|kidsafe|webtrust|hitrust|cisp)
`;

export const rules = defineRules({
  exceptActors: ['agents', 'partners', 'strangers'],
  clauses: {
    yes: [
      {
        says: 'We comply with the US-Swiss framework and have certified our adherence.',
        match: '(certified|self certified) (our|its) ..2 (adherence|compliance|participation)',
      },
      {
        says: 'Our practices have been audited by an outside firm.',
        match: '(practices|policy|site|website|company) ..4 (has|have) been ..1 (certified|reviewed|audited) by',
      },
      {
        says: 'We hold the TRUSTe privacy seal.',
        match: `(hold|holds|holding|has|have|received|awarded|granted|earned) ..6 ${scheme} ..3 (seal|mark|certificate|certification|badge)`,
      },
      { says: 'We belong to the Network Advertising Initiative.', match: `belong to ..3 ${scheme}` },
      { says: 'We act in compliance with the Safe Harbor.', match: `in (compliance with|reliance on) ..3 ${scheme}` },
      {
        says: 'An independent body has awarded us its privacy seal.',
        match: `
          (independent|outside|third party) (body|organization|company|auditor|agency) ..6 (awarded|certified|granted|given) (us|our) ..4 (privacy)?
          (seal|certificate|certification|mark)
        `,
      },
      {
        says: 'Our site displays the BBBOnLine seal.',
        match: `
          (display|displays|bear|bears|carry|carries|earned|awarded|received) ..8 ${scheme} ..4 (seal|logo|mark|trustmark|certificate|certification|
          badge)
        `,
      },
      {
        says: 'We participate in the Privacy Shield.',
        match: `
          (comply|complies|follow|follows|participate|participates|participant|take part|takes part|taking part|adhere|adheres|certified|certify|
          certifies|certification|conform|conforms|adhering|complying|signatory|accredited|accreditation|member|members|licensee|awarded|abide|abides|
          joined|subscribe|subscribes|seal|self certified|committed) ..16 ${scheme}
        `,
      },
      {
        says: 'TRUSTe certified our site.',
        match: `${scheme} ..6 (seal|certified|certification|licensee|member|program|participant|principles|compliant) ..10 (we|our|site|website|us)`,
      },
      {
        says: 'Acme Labs takes part in the Data Privacy Framework.',
        match: `(takes part|participates) in ..6 ${scheme}`,
      },
      {
        says: 'Our systems are certified to ISO 27001.',
        match: `(certified|reviewed|audited|accredited|examined|inspected) ..6 (by|under|to|with|against) ..6 ${scheme}`,
      },
      { says: 'We are a licensee of the TRUSTe program.', match: `(member|licensee|participant) of ..8 ${scheme}` },
      {
        says: 'We are listed under the Data Privacy Framework.',
        match: `listed ..2 (under|on|in|with|by) ..4 ${scheme}`,
      },
      { says: 'We hold ISO 27001.', match: `(hold|holds|achieved|obtained|earned) ${scheme}` },
    ],
    no: [],
  },
  never: [
    `^ ..2 members of (the)? ${scheme}`,
    `
      (hosting|cloud|payment|our) (company|provider|host|processor|partner|vendor|supplier|data center) (is|are|has|holds) ..8 (certified|certificate|
      certification|iso|soc)
    `,
    '(opt|opting) out',
    `
      ({service-providers}|{third-parties}|{advertisers}|they|who|google|facebook) ..6 (is|are|participate|participates|adhere|certified|complies|
      comply|members|member) ..8
    ` + scheme,
  ],
});

export const examples = defineExamples({
  yes: [
    'We adhere to the Data Privacy Frameworks for Swiss and European data.',
    'Acme is a licensee of the TRUSTe Privacy Program.',

    'Acme is a member of the Network Advertising Initiative.',
    'Our practices conform to the APEC Cross Border Privacy Rules System.',

    'Our company complies with the Safe Harbor framework.',
    'We have certified that we follow the Data Privacy Framework.',

    'This site is a member of the Better Business Bureau.',

    'We, like many of our partners, belong to the Network Advertising Initiative.',
    'Acme Ltd. and its subsidiaries comply with the Privacy Shield.',
    'We rely on vendors to host our shop, and we are certified under ISO 27001.',
    'Our privacy practices were examined by TRUSTe, whose mark we bear.',
  ],
  no: [
    'We are not certified under the Data Privacy Framework.',
    'We do not take part in any seal program; our site is not a member of TRUSTe.',
    'Our company no longer participates in, and does not comply with, the Safe Harbor.',
  ],
  silent: [
    'Our card processor is PCI compliant.',
    'We comply with the GDPR.',
    'Opt out on the page of the Network Advertising Initiative.',
    'Our payment provider is PCI certified.',
    'We comply with the law.',
    'Our vendors are certified under ISO 27001.',
    'Many of those networks belong to the Network Advertising Initiative.',
    'Stripe is certified under the Privacy Shield.',
    'We transfer data to companies that are certified under the Data Privacy Framework.',
    'The ad networks we work with follow the principles of the Digital Advertising Alliance.',
    'We used to participate in the Safe Harbor framework.',
    'Members of the NAI let you say no to tailored advertising on its site.',
  ],
});
