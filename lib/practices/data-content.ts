/** Content: messages, posts, files and pictures that the reader makes or sends. */
import { defineExamples, definePractice, defineWording } from '../policy/practice';

export const practice = definePractice({
  id: 'data-content',
  isBroad: true,
  clauses: {
    yes: [
      '(everything|anything|whatever|what) you (write|say|post|upload|type) ..6 (saved|stored|kept|recorded|retained|archived)',
      '(keep|store|save|retain|file) (your|the|any)? (letter|letters|message|messages|email|emails|correspondence|note|notes)',
      '(chats|attachments|memos|notes|drafts|recordings|pictures|photos) ..6 (saved|kept|stored|recorded|archived)',
      '{own-content} ..6 (is|are|be|was|were) ..3 (saved|stored|kept|recorded|scanned|monitored|retained|processed|collected|logged|reviewed|archived|gathered)',
      '(record|records|recording|recorded|monitor|monitors|monitored) ..4 (calls|call|conversations|chat|chats|conversation)',
      '(user|your|member) (content|submissions|contributions) ..3 (such as|including|includes|like|:)',
      '(collect|collects|collected|gather|gathers|receive|receives|store|stores|stored|record|records|recorded|retain|retains|keep|save|saves|process|processes|maintain|obtain|access|scan|analyze|log|monitor|read) ..25 {own-content}',
      '{listed} ..25 {own-content}',
      '(you|users|members|visitors|customers|who) ..4 (post|posts|upload|uploads|submit|submits|create|contribute|publish|provide|send|share|transmit|write|enter|input|store) ..5 (content|contents|posts|comments|comment|message|messages|photos|photo|photographs|pictures|images|videos|files|documents|reviews|review|audio|feedback|text|materials|correspondence|recordings|prompts|stories|postings)',
      '(content|contents|posts|comments|messages|photos|pictures|videos|files|documents|reviews|text|material|materials|recordings|definitions|submissions) (that|which)? (the)? (you|user|users|member|members|customers|pupil|pupils|student|students|patients|are) ..4 (post|posts|upload|uploads|submit|submitted|create|contribute|publish|send|share|transmit|write|make|enter|exchange|store|leave)',
      { match: '^ ..8 {own-content}', under: '{collection-heading}', unless: '(no|not) $' },
      '(if|when) you ..4 (contact|email|write|message|send|communicate|correspond|call|chat) ..8 & {takes} & (your|the|any|content|contents|their) (message|messages|content|contents|email|emails|correspondence|communication|communications|recording|calls|conversation|inquiry|request|attachments)',
      '(user|member|customer) (generated|submitted|contributed|created|uploaded) (content|contents|contributions|material|materials|information|submissions)',
      '(information|communications|correspondence) ..4 (you|users) ..3 (post|send|submit) ..5 (forum|forums|message boards|chat|bulletin|blog|blogs|community)',
      '(letter|letters|emails|messages|mail|pictures|photos|files|documents|drafts|recordings) (that|which)? you ..6 (filed|kept|stored|saved|archived|lie|lies|stay|reside) ..3 (our|us)',
      { match: '(^|:) ..6 (drafts|memos|sketches|notes you|recordings)', under: '{collection-heading}' },
      '(calls|conversations) ..6 (taped|recorded|monitored)',
    ],
    no: [
      '(not|never) ..1 (look at|read|view|open|inspect|scan) your ..2 (files|messages|photos|documents|emails|content|mail)',
      '{own-content} ..4 {stays-here}',
      'what you (write|type|say|record|draw) ..6 {stays-here}',
      '(recordings|photos|files|messages|pictures|documents|videos|audio) ..8 {stays-here}',
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

export const wording = defineWording({
  group: 'collection',
  name: 'What you write and upload',
  question: 'Does it keep your messages, posts or files?',
  why: 'Messages and photos can be the most private things you have. Who stores them can usually read them.',
  says: {
    yes: 'It collects what you write, post, send or upload.',
    no: 'It says it does not collect what you write, send or upload.',
    mixed: 'It contradicts itself about collecting what you write or upload.',
  },
  tone: { yes: 'neutral', no: 'good', mixed: 'caution' },
});

export const examples = defineExamples({
  yes: [
    'Everything you write in the chat is saved.',
    'If you write to us, we may keep your letter and our answer.',
    { text: 'comments, reviews and messages that you post', leadIn: 'We collect:' },
    'We keep the e-mails you send to us.',
    'We record phone calls with customer service.',
    'Documents which you upload to your workspace are processed on your behalf.',
    'When you ask our assistant a question, we store your prompts and the answers.',
    'Your résumé and cover letter are collected when you apply for a job.',
    'We collect the content that you create, such as posts and photos.',
    'We store the messages you send through the service.',
    'When you post a comment, we keep it with your IP address.',
    'If you write to us, we keep your message and our reply.',
    'User-generated content is kept on our servers.',
    'We receive the files which you upload.',
    { text: 'Photos, videos and reviews', leadIn: 'We collect:' },
    { text: 'Messages that you write to other members', under: 'Information you give us' },
    'Letters you send us are filed with our replies.',
    'Pictures that you put into your album lie on our server.',
    { text: 'drafts, sketches and voice memos made in the app', leadIn: 'What we receive from you:' },
    'Calls to our help line may be taped.',
  ],
  no: [
    'We never look at your files.',
    'We do not read or store the messages you send.',
    'We do not store the content of your messages.',
    'Your files are never kept; we do not retain files that you upload.',
    'We do not read or record your conversations.',
    'Your photos never leave your phone.',
    'What you write in your diary stays on your phone, and we never get it.',
    'The content of your mails is neither read nor stored by us.',
    'The app asks for access to your microphone so that you can control it by voice; recordings are processed on the phone and never sent to us.',
  ],
  silent: [
    'The content of this site is protected by copyright.',
    "Linked sites' content is not ours.",
    'We show the content that you may like.',
    'Our videos are free.',
    'All content of this site belongs to us.',
    'We collect your name and e-mail address.',
  ],
});
