/** Word classes of what is collected, and of what collects it. */
import type { Lexicon } from '../../../detect/net/pattern';

export const things: Lexicon = {
  'your-data': `
      (your|their|his|her|the|such|this|that|any|all|some|certain|personal|user|customer|member|visitor|of) (personal|
      personally identifiable|personally identifying|identifiable|identifying|private|account|contact|registration|
      profile|non personal|individual|user|customer|member|usage|collected|confidential|sensitive|other)?
      (information|data|details|info|records|pii)
      | personal (information|data|details|info|identifiable information)
      | personally (identifiable|identifying) (information|data|details)
      | pii
      | information (about|from|on|of|that|we|you|collected|relating)
      | data (about|from|on|of|that|we|you|collected)
      | information
      | data
      | email (address|addresses|lists|list)
      | (mailing|customer|subscriber|member) (list|lists)
      | (your|user) (name|profile|email)
    `,
  'anonymous-data': `
      (aggregate|aggregated|anonymous|anonymized|de identified|deidentified|de personalized|statistical|demographic|
      non personal|non personally identifiable|non personally identifying|nonpersonal|non identifying|non
      identifiable|summary|generic|pseudonymized|group)
    `,
  cookie: 'cookie|cookies|cookie files',
  beacon: `
      web (beacon|beacons|bug|bugs)
      | beacon
      | beacons
      | clear (gif|gifs|pixel|pixels)
      | (tracking|transparent|invisible|one|single|1x1|1|web|internet|conversion|action|marketing|advertising|email)
      (pixel|pixels|gif|gifs|image)
      | pixel (tag|tags|gif|gifs|tracker|trackers)
      | pixels
      | pixel
      | action tags
      | gifs
      | tracer tags
      | internet tags
      | web bugs
    `,
  tracker: `
      cookie
      | cookies
      | web beacon
      | web beacons
      | beacons
      | pixel
      | pixels
      | pixel tags
      | clear gifs
      | tags
      | scripts
      | sdks
      | sdk
      | similar technologies
      | tracking technologies
      | other technologies
      | local storage
    `,
  number: `
      0*
      | 1*
      | 2*
      | 3*
      | 4*
      | 5*
      | 6*
      | 7*
      | 8*
      | 9*
      | one
      | two
      | three
      | four
      | five
      | six
      | seven
      | eight
      | nine
      | ten
      | twelve
      | thirteen
      | fourteen
      | fifteen
      | sixteen
      | eighteen
      | twenty
      | twenty four
      | thirty
      | forty five
      | sixty
      | ninety
    `,
  'own-content': `
      (your|user|member|customer|users) (own|generated|submitted|created|uploaded|posted|private|direct|audio|voice|
      chat)? (content|posts|comments|messages|photos|photographs|videos|files|documents|images|pictures|uploads|
      reviews|communications|correspondence|recordings|prompts|inputs|submissions|postings|conversations|chats|
      attachments|feedback)
      | (content|contents) of ..3 (mail|mails|letters|message|messages|email|emails|communication|communications|
      conversation|conversations|request|posts|files|calls|chats|replies|topics|comments|correspondence|submissions)
      | (content|materials|files|documents|images|videos|text|messages|comments) (that|which)? (you|users|members)
      | (photos|photographs|pictures|comments|reviews|audio recordings|voice recordings|call recordings|feedback|
      ratings|essays|attachments|survey responses|chat logs|recordings of) (,|and|or|]|$|;|you|that you|your|calls)
      | photos
      | private messages
      | direct messages
      | instant messages
      | emails you send
      | profile (picture|photo|image)
      | call (recordings|recording)
      | correspondence
      | (survey|poll|quiz) (answers|responses)
      | answers (you|to)
      | (your|a) (résumé|resume|cv)
      | résumés
      | cover (letter|letters)
      | chat (message|messages|transcripts|transcript|logs|history)
      | voice (messages|mails)
      | voicemails
      | (text|content) of (your|the|any) ..2 (posts|messages|emails)
      | (files|documents|notes|prompts|emails) you
    `,
  'of-reader': `
      your
      | you
      | posted
      | post
      | profile
      | profiles
      | comments
      | reviews
      | personal information
      | username
      | submissions
      | posts
      | user information
    `,
};
