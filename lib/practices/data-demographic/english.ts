/** How policies in English state `data-demographic`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'The form has optional questions on household size and education.',
        match: '(question|questions) (on|about|regarding|concerning) ..6 {demographic-data}',
      },
      {
        says: { text: 'Gender, age range, ethnicity.', under: 'Demographics' },
        match: '^ ..6 {demographic-data}',
        under: '(demographic|demographics|protected (classifications|characteristics))',
      },
      {
        says: 'The form has fields for your name and gender.',
        match:
          '(name|names|address|addresses|number|numbers|zip code|postal code|email) (,|and|;) ..12 {demographic-data}',
      },
      { says: { text: 'Demographic information', leadIn: 'We collect:' }, match: '{taken} ... {demographic-data}' },
      {
        says: 'Demographic and profile data is also collected at our site and shared with advertisers on an aggregate basis only.',
        match: '{demographic-data} ..12 {handled}',
      },
      {
        says: { text: 'Age, gender and language', leadIn: 'We collect the following information:' },
        match: '{listed} ... {demographic-data}',
        unless: '{passes-on} ... {listed}',
      },
      {
        says: { text: 'Job title', under: 'Information you provide' },
        match: '^ ..8 {demographic-data}',
        under: '{collection-heading}',
        unless: '(no|not) $',
      },
      {
        says: 'We use demographic information to plan new pages.',
        match: '(use|uses|used|using|combine) ..5 (demographic|demographics) (information|data)',
      },
      {
        says: 'We infer your interests from the articles that you read.',
        match: `
          (infer|infers|inferred|inferences|guess|derive|derived|determine|predict|predicted|deduce) ..10 (interests|preferences|age|gender|
          characteristics|income)
        `,
      },
      {
        says: 'Members give us information about their hobbies.',
        match: '(information|data) about ..6 (interests|hobbies|occupation|age|lifestyle)',
      },
      {
        says: 'How old you are and what you do for a living are things that we may ask.',
        match: '(how old you are|what you do for a living) ..8 (ask|know|collect|tell|record)',
      },
    ],
    no: [
      {
        says: {
          text: 'No',
          leadIn: 'Protected classifications — Collected?',
          under: 'What personal information do we collect?',
        },
        match: '{demographic-data} ..4 (collected|collect) no $',
      },
    ],
  },
  never: [
    '(aggregate|aggregated|anonymous|audience) ..1 demographics',
    'not ... for (any|other)? (purpose|purposes) (other than|except|not)',
    '(children|child|minors|parents|parental|guardian)',
    '{not-collection} ..40 {demographic-data}',
    '(user base|visitors|users|audience|traffic|customers) ..3 as a whole',
    '(verify|verifying|verification) ..2 age',
    'years (of age|old)',
    '(under|over|below|above|least|minimum) ..3 (age|ages) of',
    '(not|never) ..3 {passes-on} ... (age|gender|interests|demographic)',
  ],
});

export const examples = defineExamples({
  yes: [
    'We ask for your age, gender and interests.',

    'We may ask you for personal preferences and hobbies.',
    'Acme gathers profile data such as sex and year of birth.',
    'When you register we ask for your date of birth and gender.',
    'We may collect demographic information, such as your income level.',
    'Your profile includes your occupation and interests.',
    'Members can enter their birthday, sex and marital status.',

    'Surveys may request details about household income and education level.',

    { text: 'schooling and income of your household', leadIn: 'The survey asks for:' },
  ],
  no: [
    "We don't ask your age or gender.",
    'We do not collect your age or gender.',
    'No demographic information is gathered on this site.',
    'We never ask for your date of birth.',
  ],
  silent: [
    'You must be over the age of 18.',
    'Children under the age of 13 may not register.',
    'You must be over the age of 18 to use this site.',
    'We act in the interests of our members.',
    'We do not knowingly collect data from children under the age of 13.',
    'It is in our interest to keep data safe.',
    'We will not sell your date of birth.',
    'You need not provide your date of birth.',
  ],
});
