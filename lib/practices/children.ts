/** Children: whether the service is meant for them, and whether it collects their data. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const child =
  '(child|children|childs|minor|minors|kids|kid|persons under|individuals under|anyone under|users under|people under|person under|those under|under 13|under 16|under 18|under the age|younger than|under thirteen|under age|below the age|age of 13)';
const parent = '(parent|parents|parental|guardian|guardians)';

export const practice = definePractice({
  id: 'children',
  clauses: {
    'not-directed': [
      `(not|never|nor) ..2 (knowingly|intentionally|intend|purposely|directed|intended|designed|targeted|target|aimed|direct|meant|offered|available|marketed|market|solicit|seek|permit|allow|collect|address) ..24 ${child}`,
      `${child} ..16 (not|never) ..4 (use|submit|provide|permitted|allowed|register|send|intended|directed|access|eligible)`,
      '(must be|be at least|are at least|over the age of|intended for|only for|limited to) ..6 (18|13|16|thirteen|eighteen|adults) ..3 (years|age|older|over)',
      `(delete|remove|discard|destroy) ..12 (information|data|account) ..12 ${child}`,
      `${child} ..14 (delete|remove|discard|destroy|removed|deleted)`,
    ],
    collects: [
      `${parent} ..6 (consent|permission|approval|authorization|notice) & (collect|collecting|collection|before|prior|obtain|register|provide|required|require)`,
      `(consent|permission|approval|authorization) ..4 ${parent}`,
      `${parent} ..16 (review|delete|access|refuse|revoke|request|control) ..12 (child|children)`,
      `(collect|collects|request|ask|gather) ..10 from ..4 (children|child|kids|students|minors)`,
      '(child|children|kids) ..6 (register|registers|sign up|account|accounts|profile)',
    ],
  },
  strongest: ['collects', 'not-directed'],
});

export const wording = defineWording({
  group: 'handling',
  name: 'Children',
  question: 'What does it say about children?',
  why: 'Children’s data has special protection in many laws; in the United States parents must agree before a site collects data from a child under 13.',
  says: {
    'not-directed': 'It is not meant for children, or does not knowingly collect their data.',
    collects: 'It may collect data from children, some of it only with a parent’s consent.',
  },
  tone: { 'not-directed': 'neutral', collects: 'caution' },
});

export const examples = defineExamples({
  'not-directed': [
    'We do not knowingly collect personal information from children under 13.',
    'This site is not directed to children.',
    'Our service is not intended for persons under the age of 16.',
    'Children under thirteen may not register.',
    'You must be at least 18 years old to use the shop.',
    'If we learn that a child has sent us data, we will delete it.',
  ],
  collects: [
    'We ask for a parent’s consent before we collect data from a child under 13.',
    'We collect the first name and age from children who enter our contests.',
    'Parents can review what we hold about their child and ask us to delete it.',
    'With the permission of a parent, younger players can open an account.',
  ],
  silent: [
    'We sell books for children of all ages.',
    'Our staff collect donations for a children’s hospital.',
    'A copy goes to our parent company.',
    'You can add the birthdays of your friends.',
  ],
});
