/** Public exposure: what others, or the whole world, can see of the reader. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'public-exposure',
  clauses: {
    yes: [
      // "visible to other users"
      '(visible|viewable|viewed|seen|read|accessed|accessible|available|displayed|shown|disclosed|collected|exposed|shared) ..6 (by|to|with) ..4 {onlookers}',
      // "other members can see your profile"
      '{onlookers} ..5 (can|may|might|will|could|to|who) ..3 (see|view|read|access|find|search|collect|use|contact|copy)',
      { match: 'publicly (available|accessible|visible|viewable|displayed|posted|disclosed|shared|searchable|viewed|display|disclose|listed|show|post)', unless: '(from|sources|records|databases) ..6 publicly | publicly (available|accessible) (sources|information|records|databases|data)' },
      '(become|becomes|became|is|are|made|considered|be|make) (public|public information)',
      '(post|posted|posting|disclose|submit|publish|share) ..12 (public|publicly) (area|areas|forum|forums|profile|profiles|domain|spaces|section|sections)',
    ],
    no: [],
  },
});

export const wording = defineWording({
  group: 'sharing',
  name: 'What others can see',
  question: 'Can other people see your data?',
  why: 'What others can see they can also copy, pass on and keep, even after you take it down.',
  says: {
    yes: 'Other users or the public can see some of your data, such as what you post or your profile.',
    no: 'It says other people cannot see your data.',
    mixed: 'It contradicts itself about whether others can see your data.',
  },
  tone: { yes: 'caution', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'Anything you write on our message boards becomes public.',
    'Your profile is visible to other users.',
    'Other members can see your screen name and photo.',
    'Reviews that you submit are publicly available.',
    'What you post in a public forum may be read by anyone.',
    'If you post details in public areas of the site, strangers may use them.',
  ],
  no: [
    'Your profile is not visible to other users.',
    'Other members can never see your address.',
    'Your photos are not publicly displayed.',
  ],
  silent: [
    'We get facts from publicly available sources.',
    'Public holidays may delay our reply.',
    'The public beta is open.',
    'We collect your name and email address.',
  ],
});
