/** Browsing: what the reader views, clicks, searches and does on this service. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

const browsing =
  '((pages|page|content|contents|features|articles|videos|products|sections|areas|ads|advertisements|items|screens|links) ..5 (you|users|visitors|user|visitor|they|that are|were|are|is) ..3 (view*|visit*|access*|request*|use|used|click*|see|look*|watch*|read|interact*|browse*|search*)|(pages|page|sites|content|items|links|ads|advertisements|products|videos|features) (viewed|visited|accessed|requested|clicked|used|views|view|browsed|searched|requests|searches)|page (views|view|requests|impressions)|(click|clicks|clickstream|click stream|clickstreams|click through|clickthroughs|mouse clicks)|(search|searches) (terms|term|queries|query|history|keywords|words|requests|you)|(browsing|navigation|navigational|viewing|usage|surfing|listening|watch|watching|activity|activities|interaction|clicking|online) (activity|activities|history|behavior|behaviors|habits|information|data|patterns|statistics|details|path|trends|events|preferences)|(your|user|users|visitor|visitors|member|members|their|each|every) (activity|activities|actions|interaction|interactions|behavior|behaviors|movements|usage|visit|visits|navigation|browsing|clicks|use of (our|the|this|its|services|website))|(information|data) (about|on|regarding|concerning|relating to|related to) (how|your use|your activities|your activity|your visit|your visits|your interactions|the pages|the use|usage|use of|user activity|what you|when you|which)|how (you|users|visitors|people|they|members|often|long|frequently|much|customers|our (users|visitors|customers)) ..4 (use|uses|used|interact|interacts|navigate|visit|access|spend|browse|view|arrive)|time (spent|of your visit|you spend|spend|you spent|viewed)|(date|time|dates|times|duration|length|frequency|number) (and time|and date|and times|and length|and duration)? of (your|the|each|any|a|access|visit|visits|use) ..2 (visit|visits|access|session|sessions|use|usage|request)?|(access|visit) (time|times|dates|date)|(date|time) (stamp|stamps)|timestamp|timestamps|traffic (patterns|data|information|pattern)|features you use|site usage|website usage|number of (visits|clicks|hits|visitors))';

const watches =
  '(collect|collects|collected|collecting|gather|gathers|gathered|gathering|receive|receives|received|receiving|obtain|obtains|record|records|recorded|recording|capture|captures|captured|log|logs|logged|track|tracks|tracked|tracking|store|stores|stored|storing|monitor|monitors|monitored|monitoring|analyze|analyzes|analyzing|measure|measures|learn|know|note|notes|recognize|determine|see|understand|identify|retain|save|keep|observe|process|include|includes|including|tell us|tells us|tell|use|uses|used|study|access|follow|count|generate|report|provide us|information|data)';

export const practice = definePractice({
  id: 'data-browsing',
  clauses: {
    yes: [
      `${watches} ..25 ${browsing}`,
      `${browsing} ..10 (is|are|was|were|be|being|may|we|us) ..4 (collected|gathered|stored|recorded|logged|tracked|monitored|analyzed|obtained|retained|received|used|captured|collect|record|track|store|log)`,
      { match: `^ ..10 ${browsing}`, under: '({collection-heading}|(automatic*|usage|log) ..3 (information|data|collected|collection))' },
      { match: `^ ..10 (pages|searches|clicks|referring|date and time|time and date|features)`, under: '({collection-heading}|(automatic*|usage|log) ..3 (information|data|collected|collection))' },
    ],
    no: [],
  },
  never: ['(third party|other|linked|those) (sites|websites) ..4 (may|might|can) ..3 (collect|track)'],
});

export const wording = defineWording({
  group: 'collection',
  name: 'What you do on the site',
  question: 'Does it record what you look at and click?',
  why: 'What you read and search for shows what you think, want and worry about.',
  says: {
    yes: 'It records what you look at, click or search for on its site or app.',
    no: 'It says it does not record what you do on its site.',
    mixed: 'It contradicts itself about recording what you do on its site.',
  },
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'We record the pages you visit and the links you click.',
    'Cookies help us to understand how visitors use our website.',
    'We collect usage data, such as the features you use.',
    'Our logs include your search terms and the time spent on each page.',
    'Your activity on the site is tracked.',
    'We collect information about your visit.',
    { text: 'The pages that you requested', leadIn: 'We automatically collect:' },
    { text: 'Search history', under: 'Information we collect automatically' },
    'Clickstream data is stored for statistics.',
  ],
  no: [
    'We do not track the pages you visit.',
    'We never record your search queries.',
    'Your browsing history is not stored.',
  ],
  silent: [
    'Our pages are open to everyone.',
    'We collect your name and address when you order.',
    'Please click here to read the terms.',
    'Search engines list our site.',
  ],
});
