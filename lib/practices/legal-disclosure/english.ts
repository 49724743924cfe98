/** How policies in English state `legal-disclosure`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['agents', 'partners'],
  clauses: {
    yes: [
      {
        says: 'We will share your file when state law requires it.',
        match: '{pass-on} ..8 (when|where|if) ..5 (law|laws|regulation|regulations) (requires|require)',
      },
      {
        says: 'We keep your file to ourselves save where a judge orders us to give it up.',
        match: `
          (court|courts|judge|police|authority|authorities|law) ..2 (order|orders|ordered|require|requires|oblige|obliges|force|forces) us to ..1 (hand|
          give|disclose|release|turn|produce|provide|share|surrender) ..2 (it|them|your|this|that|information|data)
        `,
      },
      {
        says: 'We may be forced by a court to hand over your letters.',
        match: `
          (compelled|forced|ordered|required|obliged|asked) by ..4 ({authorities}|{law-demand}) ..2 to (give|hand|turn|produce|reveal|supply|surrender|
          release|disclose|provide|share)
        `,
      },
      {
        says: 'We may disclose your records to satisfy the law.',
        match: '{pass-on} ..14 (satisfy|fulfill|obey|observe) ..4 (law|laws|legal)',
      },
      {
        says: 'We may disclose your data to comply with a court order.',
        match: '{pass-on} ... {law-demand}',
        unless: 'provide (you|notice) ..2 (notice|the|a|copy|with) | complaint | complaints',
      },
      {
        says: 'If the law requires it, we will release your data.',
        match: '{law-demand} ... {pass-on}',
        unless: 'provide (you|notice) ..2 (notice|the|a|copy|with) | complaint | complaints',
      },
      // "not to any outsider, …, unless the law requires it"
      {
        says: { text: 'when a court orders it', leadIn: 'We share information only:' },
        match: '(unless|except|only) ..5 {law-demand} & {pass-on}',
      },
      // Items under "Disclosures": "to comply with the law"
      {
        says: { text: 'To answer a subpoena or other legal process', leadIn: 'We may disclose your data:' },
        match: '{law-demand}',
        under: '{pass-on}',
        unless: 'retain | retention | keep',
      },
      {
        says: 'We cooperate with government agencies and may provide them with what they request.',
        match: '(cooperate|cooperates|cooperating|cooperation) ..3 with ..6 {law-demand}',
      },
      {
        says: 'We refer threats of violence to the police.',
        match: '(report|reports|reporting|refer) ..10 to ..4 (police|law enforcement|authorities)',
      },
      {
        says: 'We respond to subpoenas.',
        match: '(respond|responds|responding) ..3 to ..6 {law-demand}',
        unless: 'you',
      },
      {
        says: 'Government agencies may obtain your information from us by lawful demand.',
        match: `
          (agencies|authorities|courts|police|law enforcement|officials|regulators|investigators) ..4 (obtain|receive|demand|acquire|get) ..4
          {your-data}
        `,
        unless: 'complaint',
      },
      {
        says: 'We may disclose your information to comply with a court order.',
        match:
          '(comply|complies|complying|obey) ..4 (subpoena|subpoenas|warrant|warrants|court order|court orders|lawful requests)',
      },
      {
        says: 'Nobody else sees your files unless required by law.',
        match: '(unless|except|only) ..5 {law-demand} & (receives|receive|access|see|sees|leave|leaves)',
      },
      {
        says: 'We may tell the police about threats to our staff.',
        match:
          '{we} ..2 (tell|inform|alert|notify) the (police|authorities)|{we} ..2 (tell|inform|alert|notify) law enforcement',
      },
    ],
  },
  // What a law says of businesses in general.
  never: [
    `
      (law|laws|ccpa|cpra|act|regulation|gdpr) ..3 (requires|require|obliges|oblige) ..2 us to (disclose|tell|inform|list|describe|notify|say|explain)
      ..4 (you|categories|following|certain|that|how|what|which)
    `,
    '(resolve|lodge|file) ..4 (complaint|complaints)',
    '(data protection|privacy) (law|laws|legislation|regulation|regulations|authority|authorities)',
    '(obtain|explicit|opt in) ..2 consent',
    'legal frameworks',
    '(a|the|such) (business|businesses) (may|must|can)',
    'law ..3 require that you',
  ],
});

export const examples = defineExamples({
  yes: [
    'If we are ordered by the police to reveal your address, we obey.',

    'We must give data to the police if they present a warrant.',

    'Your data may be revealed where the law so requires.',
    'We will comply with valid subpoenas, which may require us to produce your records.',

    'We do not share your data with anyone unless required by law.',

    'Information may be released when we believe in good faith that the law demands it or law enforcement asks for it.',
  ],
  silent: [
    'California law requires us to disclose which categories we collect.',
    'We follow the law of California.',
    'You may complain to the authorities.',
    'The law gives you a right of access.',

    'We keep invoices as long as tax law requires.',
    'This policy is governed by the laws of Norway.',
    'We comply with all data protection laws.',
    { text: 'We retain records to comply with legal obligations.', under: 'Sharing and retention' },
    { text: 'We ask for your explicit consent where the law requires it.', under: 'How we share data' },
    { text: 'Each of them must comply with data protection laws.', under: 'Who receives shared data' },
    'You may lodge a complaint with your local authority.',
  ],
});
