/** What a choice is about: the words that tell an advertising choice from one about cookies or newsletters. */
import type { ChoiceKind } from '../policy/report';

/** From the most telling to the least: "cookies" is said of nearly every tracker, "Flash" of one thing only. Read `plainText`. */
const topics: readonly (readonly [ChoiceKind, RegExp])[] = [
  ['flash', /\bflash\b|\blocal shared object|\blsos?\b/],
  [
    'sale',
    /\b(?:sell|sale|selling|sold|rent)\b|\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ure|ing|ures))\b[^.;]{0,90}?\b(?:third[ -]part|other compan|affiliat|compan|marketers|others)|do not share\b|\bopt(?:ing)?[ -]?out (?:of|from) (?:the |this |such |our |that )?(?:sharing|disclosure|information sharing)|provid(?:e|ing)\b[^.;]{0,60}?\bto third[ -]part/,
  ],
  ['analytics', /\banalytics\b|\bmeasurement\b|\busage (?:data|statistics|tracking)\b|\bomniture\b|\bmatomo\b/],
  [
    'advertising',
    /\bads?\b|\badvert|\badchoices\b|\bbehaviou?ral\b|\binterest-based\b|\bnetwork advertising\b|\bdigital advertising\b|\bdoubleclick\b|\bretarget|\btargeting\b|\btargeted\b|\btailored\b|\bnai\b|\bdaa\b/,
  ],
  ['cookies', /\bcookies?\b|\bweb beacons?\b|\btracking technolog|\bpixels?\b/],
  [
    'marketing',
    /\bnewsletters?\b|\bmarketing\b|\bpromotion|\bsolicit|\bcommercial\b|\bmailings?\b|\bunsubscri|\b(?:e-?mails?|messages?|communications?|mail|offers?|notifications?|alerts?|subscriptions?) (?:preferences|settings|choices|lists?|from|you)\b|\b(?:receiv|send|sent)\w*\b[^.;]{0,60}?\b(?:e-?mails?|messages?|communications?|mail|offers?|updates|notifications?|alerts?)\b|\bcontact (?:preferences|you)\b|\bbe contacted\b|\bsubscriptions?\b|\bnotifications\b|\balerts\b|\bthese (?:e-?mails|communications|messages)\b/,
  ],
];

/** The topic of a stretch of `plainText`, or null where it has none. */
export const topicOf = (text: string): ChoiceKind | null =>
  topics.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
