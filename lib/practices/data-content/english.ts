/** How policies in English state `data-content`, and sentences that show what is meant. */
import { defineExamples, defineRules } from '../../policy/practice';

export const rules = defineRules({
  exceptActors: ['strangers'],
  clauses: {
    yes: [
      {
        says: 'Everything you write in the chat is saved.',
        match: `(everything|anything|whatever|what) you (write|say|post|upload|type) ..6 (saved|stored|kept|recorded|retained|archived)`,
      },
      {
        says: 'We keep the e-mails you send to us.',
        match:
          '(keep|store|save|retain|file) (your|the|any)? (letter|letters|message|messages|email|emails|correspondence|note|notes)',
      },
      {
        says: 'Your drafts are saved.',
        match:
          '(chats|attachments|memos|notes|drafts|recordings|pictures|photos) ..6 (saved|kept|stored|recorded|archived)',
      },
      {
        says: 'User-generated content is kept on our servers.',
        match: `
          {own-content} ..6 (is|are|be|was|were) ..3 (saved|stored|kept|recorded|scanned|monitored|retained|processed|collected|logged|reviewed|
          archived|gathered)
        `,
      },
      {
        says: 'We record phone calls with customer service.',
        match:
          '(record|records|recording|recorded|monitor|monitors|monitored) ..4 (calls|call|conversations|chat|chats|conversation)',
      },
      {
        says: 'User content, such as drawings, stays on our servers.',
        match: '(user|your|member) (content|submissions|contributions) ..3 (such as|including|includes|like|:)',
      },
      {
        says: { text: 'Photos, videos and reviews', leadIn: 'We collect:' },
        match: `
          (collect|collects|collected|gather|gathers|receive|receives|store|stores|stored|record|records|recorded|retain|retains|keep|save|saves|
          process|processes|maintain|obtain|access|scan|analyze|log|monitor|read) ..25 {own-content}
        `,
      },
      { says: 'Such data include your photos.', match: '{listed} ..25 {own-content}' },
      {
        says: 'When you post a comment, we keep it with your IP address.',
        match: `
          (you|users|members|visitors|customers|who) ..4 (post|posts|upload|uploads|submit|submits|create|contribute|publish|provide|send|share|
          transmit|write|enter|input|store) ..5 (content|contents|posts|comments|comment|message|messages|photos|photo|photographs|pictures|images|
          videos|files|documents|reviews|review|audio|feedback|text|materials|correspondence|recordings|prompts|stories|postings)
        `,
      },
      {
        says: 'We receive the files which you upload.',
        match: `
          (content|contents|posts|comments|messages|photos|pictures|videos|files|documents|reviews|text|material|materials|recordings|definitions|
          submissions) (that|which)? (the)? (you|user|users|member|members|customers|pupil|pupils|student|students|patients|are) ..4 (post|posts|upload|
          uploads|submit|submitted|create|contribute|publish|send|share|transmit|write|make|enter|exchange|store|leave)
        `,
      },
      {
        says: { text: 'Messages that you write to other members', under: 'Information you give us' },
        match: '^ ..8 {own-content}',
        under: '{collection-heading}',
        unless: '(no|not) $',
      },
      {
        says: 'If you write to us, we keep your message and our reply.',
        match: `
          (if|when) you ..4 (contact|email|write|message|send|communicate|correspond|call|chat) ..8
          & {takes}
          &
          (your|the|any|content|contents|their) (message|messages|content|contents|email|emails|correspondence|communication|communications|recording|
          calls|conversation|inquiry|request|attachments)
        `,
      },
      {
        says: 'User-generated content is kept on our servers.',
        match: `
          (user|member|customer) (generated|submitted|contributed|created|uploaded) (content|contents|contributions|material|materials|information|
          submissions)
        `,
      },
      {
        says: 'We keep information that you post in our forums.',
        match: `
          (information|communications|correspondence) ..4 (you|users) ..3 (post|send|submit) ..5 (forum|forums|message boards|chat|bulletin|blog|blogs|
          community)
        `,
      },
      {
        says: 'Letters you send us are filed with our replies.',
        match: `
          (letter|letters|emails|messages|mail|pictures|photos|files|documents|drafts|recordings) (that|which)? you ..6 (filed|kept|stored|saved|
          archived|lie|lies|stay|reside) ..3 (our|us)
        `,
      },
      {
        says: { text: 'drafts, sketches and voice memos made in the app', leadIn: 'What we receive from you:' },
        match: '(^|:) ..6 (drafts|memos|sketches|notes you|recordings)',
        under: '{collection-heading}',
      },
      { says: 'Calls to our help line may be taped.', match: '(calls|conversations) ..6 (taped|recorded|monitored)' },
    ],
    no: [
      {
        says: 'We never look at your files.',
        match:
          '(not|never) ..1 (look at|read|view|open|inspect|scan) your ..2 (files|messages|photos|documents|emails|content|mail)',
      },
      { says: 'Your photos never leave your phone.', match: '{own-content} ..4 {stays-here}' },
      {
        says: 'What you write in your diary stays on your phone, and we never get it.',
        match: 'what you (write|type|say|record|draw) ..6 {stays-here}',
      },
      {
        says: 'The app asks for access to your microphone so that you can control it by voice; recordings are processed on the phone and never sent to us.',
        match: '(recordings|photos|files|messages|pictures|documents|videos|audio) ..8 {stays-here}',
      },
    ],
  },
  never: [
    '(not|never) ... (video|voice|audio) ..3 (calls|chats|channels)',
    '(not|never) (add|affect|display|show|post)',
    '(not|never) ..3 {passes-on} ... (content|messages|posts|photos|files)',
    '(own risk|guarantee)',
    '(copyright|infring*|trademark|license to)',
  ],
});

export const examples = defineExamples({
  yes: [
    'If you write to us, we may keep your letter and our answer.',
    { text: 'comments, reviews and messages that you post', leadIn: 'We collect:' },

    'Documents which you upload to your workspace are processed on your behalf.',
    'When you ask our assistant a question, we store your prompts and the answers.',
    'Your résumé and cover letter are collected when you apply for a job.',
    'We collect the content that you create, such as posts and photos.',
    'We store the messages you send through the service.',

    'Pictures that you put into your album lie on our server.',
  ],
  no: [
    'We do not read or store the messages you send.',
    'We do not store the content of your messages.',
    'Your files are never kept; we do not retain files that you upload.',
    'We do not read or record your conversations.',

    'The content of your mails is neither read nor stored by us.',
  ],
  silent: [
    'The content of this site is protected by copyright.',
    "Linked sites' content is not ours.",
    'We show the content that you may like.',
    'Our videos are free.',
    'All content of this site belongs to us.',
    'We collect your name and e-mail address.',
    'If a hacker gets your password, he may read your messages.',
  ],
});
