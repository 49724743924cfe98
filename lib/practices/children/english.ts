/** How policies in English state `children`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

const child = `
  (child|children|childs|minor|minors|kids|kid|persons under|individuals under|anyone under|users under|people under|person under|those under|under 13|
  under 16|under 18|under the age|younger than|under thirteen|under age|below the age|age of 13|not (yet)? (turned|reached) ..3 (13|14|16|18|thirteen|
  fourteen|sixteen|eighteen))
`;

const parent = '(parent|parents|parental|guardian|guardians)';

/** What makes a mention of children more than a mention. */
const collected = `(consent|permission|approval) ..6 ${parent}|${parent} ..6 (consent|permission|approval)`;

/** What a site for children tells of them. */
const served = `
  (ask|asks|collect|collects|remember|remembers|shown|show|publish) ..8 (child|childs|children|childrens)
  | (child|childs|children|childrens|kids) ..4 (can|may|join|joins|play|plays|win|wins|post|posts|drawings|club) | ^ (parents|parent) , please
`;

const denied = `
  (not|never|no) ..8 (knowingly|intentionally|intend|collect|solicit|permit|allow|directed|intended) | unknowingly | inadvertently | become aware
  | learn that | believe
`;

const refused = `${denied}|(delete|remove|discard|destroy|deleted|removed)`;

export const rules = defineRules({
  exceptActors: ['agents', 'partners', 'strangers'],
  clauses: {
    'not-directed': [
      {
        says: 'Please leave our site if you are under 13.',
        match: '(leave|do not use|do not visit|stay away) ..6 (if|when) you are (under|younger|below)',
      },
      { says: 'Nobody under 13 may join.', match: '(nobody|no one) (under|younger|below)' },
      {
        says: { text: 'None of our pages are designed for kids under 13.', under: 'Children' },
        match: `(none|no) ..6 (designed|intended|directed|aimed|meant|targeted) ..6 ${child}`,
      },
      {
        says: 'Our books are written for adults, not for children.',
        match: `(not|never) (at|for|to|toward|towards) ..2 ${child}`,
      },
      {
        says: 'The forum is open to adults only.',
        match: `
          (over|aged|above) (13|14|16|18|21) ..2 only | only ..5 (over|aged|above) (the age of)? (13|14|16|18|21) | (adults|grown ups) only
          | only for ..1 (adults|grown ups)
        `,
      },
      {
        says: 'No details should be sent to us by minors.',
        match: `(no|not) ..8 (submitted|provided|sent|entered) ..4 (by|from) ..3 ${child}`,
      },
      {
        says: 'Our site is not meant for children.',
        match: `
          (not|never|nor) ..2 (knowingly|intentionally|intend|purposely|directed|intended|designed|targeted|target|aimed|direct|meant|offered|available|
          marketed|market|solicit|seek|permit|allow|collect|address|sell) ..24 ${child}
        `,
      },
      {
        says: 'Children under thirteen may not register.',
        match: `${child} ..16 (not|never) ..4 (use|submit|provide|permitted|allowed|register|send|intended|directed|access|eligible)`,
      },
      {
        says: 'You must be at least 18 years old to use the shop.',
        match: `
          (must be|be at least|are at least|over the age of|intended for|only for|limited to|general audience) ..6 (18|13|16|thirteen|eighteen|adults)
          ..3 (years|age|older|over)?
        `,
      },
      {
        says: 'Members are 18 and older.',
        match: '(13|14|16|18|thirteen|sixteen|eighteen) ..3 (or|and) (older|over|above)',
      },
      {
        says: 'We delete the account of any child.',
        match: `(delete|remove|discard|destroy) ..12 (information|data|account) ..12 ${child}`,
      },
      {
        says: 'If we learn that a child has sent us data, we will delete it.',
        match: `${child} ..30 (delete|remove|discard|destroy|erase|removed|deleted|erased)`,
      },
      {
        says: 'Minors should use our shop only with a parent.',
        match: `${child} ..10 (should|must|may) ..3 (only|ask|with) ..14 ${parent}`,
      },
      {
        says: 'Those under 18 may visit only under supervision.',
        match: `under ..4 (13|16|18|thirteen|sixteen|eighteen) ..16 (only|involvement|supervision|should|please)`,
      },
      {
        says: 'If we learn that a child has sent us data, we will delete it.',
        match: '(child|children|daughter|son|students) ..3 (personal)? (information|data|privacy)',
        unless: `${collected} | (retain|retains|keep|keeps) ..3 (child|childs|children|childrens)`,
      },
      {
        says: 'Our service complies with COPPA.',
        match: '(coppa|children online privacy protection)',
        unless: collected,
      },
      {
        says: { text: 'Parents can write to us.', under: "Children's privacy" },
        match: '(child|children|parent|parents|guardian|daughter|son|such information)',
        under: '(children|childs|coppa|parental|kids|minors|child)',
        unless: `${collected} | ${served}`,
      },
      {
        says: 'If you are younger than thirteen, please leave this site.',
        match: `${child} ..6 (leave|stay away|do not (use|register|submit|send|enter))`,
      },
      {
        says: 'We want no data from anyone who has not turned sixteen.',
        match: `(want|wants|collect|collects|take|takes|accept|seek) no ..4 (data|information|details) ..2 (from|of|about) ..3 ${child}`,
      },
    ],
    collects: [
      {
        says: 'The game lets children make drawings public.',
        match:
          '(enable|enables|allow|allows|let|lets) ..1 (children|kids) (to)? (make|post|share|upload|publish|create|chat)',
        unless: `${denied} | under ..4 (13|thirteen)`,
      },
      {
        says: 'We keep children’s information for a year.',
        match: '(retain|retains|keep|keeps) ..2 (child|childs|children|childrens) ..2 (information|data|details)',
        unless: refused,
      },
      {
        says: 'We ask for the e-mail address of a parent when a child signs up.',
        match: '(address|email|phone|name) of (a|the|your|their) (parent|guardian)',
      },
      {
        says: 'We ask for a parent’s consent before we collect data from a child under 13.',
        match:
          '(ask|asks|need|require|get|obtain) ..2 (parents|parent|guardians) ..4 (before|first|for permission|for approval)',
      },
      {
        says: "Our kids' area asks for a nickname and age.",
        match: `(kids|childrens|children|child) (area|section|zone|pages|club|site|sites|areas) ..8 (ask|asks|collect|collects|request|requests)`,
        unless: denied,
      },
      {
        says: 'With the permission of a parent, younger players can open an account.',
        match: `(consent|permission|approval|authorization) ..6 ${parent}`,
        unless: refused,
      },
      {
        says: "Children under 13 need a parent's permission to take part.",
        match: `${parent} ..6 (consent|permission|approval|authorization)`,
        unless: refused,
      },
      {
        says: 'Parents can review what we hold about their child and ask us to delete it.',
        match: `${parent} ..16 (review|access|refuse|revoke|request|control) ..12 (child|children|childs|their|information)`,
        unless: denied,
      },
      {
        says: 'We collect the first name and age from children who enter our contests.',
        match: `
          (collect|collects|collection|request|ask|gather|store|stores|maintain) ..10 (from|about) ..6 (children|child|kids|students|minors|daughter|
          son)
        `,
        unless: refused,
      },
      {
        says: "We store your daughter or son's name.",
        match: '(collect|collects|store) ..3 (child|children|daughter|son) ..4 (information|data|name)',
        unless: refused,
      },
      {
        says: 'Before a child registers, we send the parent an e-mail to obtain consent.',
        match: '(child|children|kids) ..6 (register|registers|sign up|account|accounts|profile)',
        unless: refused,
      },
      {
        says: 'Pupils play under a nickname, and their teacher gives us the class list.',
        match:
          '(teacher|teachers|school|schools) (gives|give|provide|provides|send|sends) us ..4 (class|pupils|students|names)',
      },
      {
        says: 'Before your daughter joins the club, we need a signed form from you.',
        match: '(daughter|son|child|children) ..6 (we|you) ..1 (need|require) ..3 (form|signature)',
      },
      {
        says: 'This is a site for children between four and ten.',
        match: `
          (site|website|app|game|games|service|shop|club) ..3 (for|aimed at|designed for|intended for|directed to|made for) ..1 (children|kids) !(under|
          who|to)
        `,
      },
      {
        says: 'We ask for a child’s first name when it joins.',
        match: '(ask|asks|collect|collects) ..3 (child|childs|children|childrens) ..3 (name|age|birthday|email|photo)',
        unless: denied,
      },
    ],
  },
});

export const examples = defineExamples({
  'not-directed': [
    'Persons under 18 are not permitted to register.',
    'We do not knowingly collect personal information from children under 13.',
    'This site is not directed to children.',
    'Our service is not intended for persons under the age of 16.',

    'Our shop addresses grown-ups only.',
    'Should we find that a child has given us its data, we will erase it.',
  ],
  collects: [],
  silent: [
    'Please see our Minors Privacy Statement.',
    'Parents should teach their children about the Internet.',
    'Our parent company receives data.',
    'We sell books for children of all ages.',
    'Our staff collect donations for a children’s hospital.',
    'A copy goes to our parent company.',
    'You can add the birthdays of your friends.',
    'Facebook does not allow children under 13 to register.',
    'COPPA requires operators of websites to get the consent of parents.',
    { text: 'We use cookies to remember how far a child has got.', under: 'Kids’ privacy' },
    { text: 'Parents, please talk to your children about safety.', under: 'Kids’ privacy' },
  ],
});
