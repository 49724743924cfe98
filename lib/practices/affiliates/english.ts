/** How policies in English state `affiliates`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  clauses: {
    yes: [
      {
        says: 'We share for our affiliates’ everyday business purposes.',
        match: 'share for ..2 {group-firms} ..2 (everyday business|to market)',
      },
      {
        says: 'Information may be exchanged with entities that control us or are controlled by us.',
        match:
          '(companies|entities|businesses|those) (that|which|who) (control|own|are controlled|are owned) & {pass-on}',
      },
      {
        says: 'Affiliates of Acme may have access to your personal information.',
        match: '{group-firms} ..6 (have|has|given|granted|share|shares) ..2 access to ..4 ({your-data}|account)',
      },
      {
        says: 'We and our subsidiaries use a common customer database.',
        match: `
          (we|us) (and|or) (our)? {group-firms} ..4 (use|share|have|operate|keep) ..3 (common|shared|joint|single) ..2 (database|databases|systems|
          records|files)
        `,
      },
      // "we share data with our affiliates"; not "to protect our affiliates", nor "with companies outside our group"
      {
        says: { text: 'Our affiliates and joint ventures', leadIn: 'We share what we collect with:' },
        match: `{pass-on} ..24 (with|to|among|amongst|between|within|across|include|including) (..13 !(non|unaffiliated) .)? {group-firms}`,
        unless: `
          (protect|rights|property|safety|interests|security|enforce|operations) ..14 {group-firms} | outside ..3 {group-firms}
          | joint venture ..10 (assignment|transfer|disposition|bankruptcy|reorganization) | (with|to) . and its {group-firms} | links
        `,
      },
      {
        says: 'Our subsidiaries may use your data.',
        match: `
          {group-firms} ..4 (may|can|will|also|to|do|does) ..2 (receive|get|have|hold|access|use|share|process|obtain|collect|see) ..6 {your-data}
        `,
      },
      {
        says: 'We and our affiliates use your data.',
        match:
          '(we|us|our) ..4 (and|or|with) (our|its|the)? {group-firms} ..4 (share|use|collect|process|access) ..6 {your-data}',
        unless: 'with . and its',
      },
      // An item: "the company to which it is disclosed is an affiliate"
      {
        says: 'The organization to which it is disclosed is our corporate parent.',
        match: '(disclosed|shared|provided) (is|are) (an|our)? {group-firms}',
      },
      // "used by the company, its parent and its affiliates"
      {
        says: 'Your information may be used by our sister companies.',
        match: `{your-data} ..3 (may|will|can) ..2 be ..2 (used|accessed|received|processed|held|viewed|available) ..2 (by|to) ..8 {group-firms}`,
        unless: 'collected by',
      },
      {
        says: 'Our subsidiaries share records with one another.',
        match: '{group-firms} ..3 (share|exchange|disclose) ..8 (each other|one another)',
      },
      {
        says: 'Personal data is shared throughout our group of companies.',
        match: `{pass-on} ..10 (within|among|amongst|between|across|throughout) (the|our|its) ..2 (group|companies|brands|subsidiaries)`,
      },
      // A list of recipients
      {
        says: { text: 'our subsidiaries', leadIn: 'Recipients of your data include:' },
        match: '(^|:) ..3 {group-firms}',
        under: '(recipient*|receives|share|disclose|disclosures)',
      },
      {
        says: 'Your profile is accessible to our affiliates.',
        match: '(available|accessible) to ..3 {group-firms}',
        unless: '(products|services) ..4 available',
      },
      {
        says: 'We and our subsidiaries may pool the information we collect.',
        match: '(we|us) and our ..2 {group-firms} ..3 (pool|exchange|combine) ..6 {your-data}',
      },
      {
        says: 'We share for our affiliates’ everyday business purposes.',
        match: 'share ..2 for ..2 {affiliates} (everyday business|to market)',
      },
    ],
    no: [{ says: 'We have no affiliates.', match: '^ ..4 (has|have) no (other)? {group-firms}' }],
  },
  // What a policy is about is not yet what it says.
  never: ['(policy|notice|statement|section) ..3 (intended|describes|explains|outlines|informs|covers|discusses)'],
});

export const examples = defineExamples({
  yes: [
    'We may give totals not tied to your name to our sister companies, subsidiaries and sponsors.',

    'Members of the Northwind family of companies have access to your account information.',

    'Companies that belong to the same group as us may obtain your details.',
    'Data may be provided to our parent, subsidiaries and sister companies.',

    'We may share your information with our affiliates.',
    'Data can be passed between our parent company and its subsidiaries.',
    'Our subsidiaries may use your information to tell you of their products.',
    'Personal details are disclosed within our corporate family.',

    'Your account data may be transferred to companies under common control with us.',
    'Information is exchanged between us and our mother company in Oslo.',
    'Data may be made available to firms that we control or that control us.',

    'Your stay history is shared among the hotels of our group, some of which are franchised.',
  ],
  no: [
    'Our parent company does not receive your data.',
    "We don't share anything with affiliates.",
    'We do not share personal information with our affiliates.',

    'We do not share your data with our affiliates.',
    'No information is passed to our parent company.',
    'We never disclose records to subsidiaries.',
    'Our sister companies do not get your data.',
  ],
  silent: [
    'Our affiliates have their own privacy notices.',
    'Acme is a subsidiary of Example Holdings.',
    'We get data from our parent company.',

    'We disclose data to protect the rights and property of us and our affiliates.',
    'Some links earn us a commission from affiliate programs.',
    'We are a subsidiary of a large publisher.',
    'This policy explains how we and our affiliates collect and share your information.',
    'We disclose nothing but totals to companies outside our corporate family.',
    'We may share your email with Acme and its affiliates.',
    'Our affiliates sell tents.',
  ],
});
