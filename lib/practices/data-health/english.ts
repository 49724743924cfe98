/** How policies in English state `data-health`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: { text: 'Medical conditions and allergies', leadIn: 'When you register we ask for:' },
        match: `(tell us|ask|collect|record|records|store|stores) ..6 (dietary|pregnancy|allergies|medicines|medications|heart rate|weight and)`,
      },
      {
        says: 'With your leave, the app reads your heart rate.',
        match: '(read|reads|import|imports|sync|note|notes|noted) ..8 {health-data}',
      },
      {
        says: { text: 'health and fitness data', leadIn: 'We collect:' },
        match: '{taken} ... {health-data}',
        unless: '(authority|authorities|agency|emergency|safety) & (disclose|share|protect)',
      },
      { says: 'Your health data is stored on our servers.', match: '{health-data} ..10 {handled}' },
      {
        says: 'The form includes questions on allergies.',
        match: '{listed} ... {health-data}',
        unless: '{passes-on} ... {listed}',
      },
      {
        says: { text: 'Health and fitness data', under: 'Information we collect' },
        match: '^ ..8 {health-data}',
        under: '{collection-heading}',
        unless: '(no|not) $',
      },
      { says: 'We use your medical history to plan your visit.', match: '(use|uses|used|using) ..4 {health-data}' },
      {
        says: 'The band on your wrist reports your pulse and your sleep to us.',
        match: '(report|reports|sends|transmits) ..2 {health-data} ..8 to us',
      },
    ],
    no: [
      {
        says: {
          text: 'No',
          leadIn: 'Health information — Collected',
          under: 'What personal information do we collect?',
        },
        match: '{health-data} ..4 (collected|collect) no $',
      },
    ],
  },
  never: [
    '(format|copy|version) ..8 (disability|disabilities|impairment)',
    '(disability|disabilities|impairment) ..14 (format|accessible|accessibility|grievance|accommodation)',
    `
      (diagnosis|diagnose|diagnostic|diagnoses|symptoms) ..6 (technical|problem|problems|fault|faults|error|errors|issue|issues|system|software|device|
      crash|crashes|bugs)
    `,
    '(technical|problem|problems|fault|error|system) (diagnosis|diagnoses)',
    `
      health ..1 (data|information|status|condition)? ..2 (of|about) ..6 (device|devices|system|systems|network|battery|hardware|app|application|server|
      servers|service|services|computer)
    `,
    '(device|system|battery|network|server|service|account|financial) health',
    'not ... for (any|other)? (purpose|purposes) (other than|except|not)',
    // Definitions, advice and rights name kinds of data without saying that they are collected.
    `(special (category|categories)|sensitive|personal data|personal information) ..12 (include|includes|means|mean|defined|refers)`,
    '(we mean|be careful|right to opt out|public health|profiling ..4 evaluate)',
    // Tables quote the law's own examples of a category.
    '^ ..12 examples !(of|include|are|:)',
    `(ask|request|please|should|must|advise|may|encouraged|agree) ..5 (not|never) ..4 (send|disclose|submit|provide|share|post|give)`,
    '(health|medical) (authority|authorities|agency|agencies|emergency|emergencies|advice)',
    '(not|never) ..3 {passes-on} ... (health|medical)',
    'health (and|or) safety',
    '(notice of privacy practices|hipaa|health insurance portability)',
  ],
});

export const examples = defineExamples({
  yes: [
    'We collect information about your medical conditions and medication.',
    'Patients fill in a form about their medical history.',
    'Food allergies which you tell us about are kept with your booking.',
    'Health insurance information is collected to bill your insurer.',
    'We collect health information that you enter, such as your weight.',
    'You may tell us about your medical history when you book a visit.',
    'The app records your heart rate and your sleep.',
    'When you fill in the form you provide symptoms and medications.',
  ],
  no: [
    'We do not collect health information.',
    'No medical records are stored.',
    'We do not gather data revealing race, religion or health.',
  ],
  silent: [
    'If a disability keeps you from reading this notice, ask for it in large print as an accessible copy.',
    'Ask for an accessible format if you have a disability.',
    'We log crashes for the diagnosis of technical faults.',
    'We collect data about the health of your battery.',
    'We record the health status of the network.',
    'For your health, wash your hands.',
    'We disclose data to protect the health and safety of others.',
    'Please do not send us medical details.',
    'We may share data to protect the health and safety of others.',
    'This site does not give medical advice.',
    'We collect news about healthy food.',
    'Your school may record your illnesses.',
  ],
});
