/** "If you opt out, some features may not work", "questions about your choices": talk of acts that offers none. */
import { any } from '../plain-text';

const stop =
  "(?:opt(?:ed)?[ -]?out|unsubscribed?|declined?|refused?|reject(?:ed)?|disabled?|block(?:ed)?|deleted?|removed?|withdr[ae]wn?|turn(?:ed)? off|(?:do not|don't) (?:accept|allow|agree|consent|provide))";
/** Up to the comma; "if you opt out by using …" names a way, and so does "here". */
const condition = '(?:(?!\\b(?:by|via|through|here|using|at)\\b)[^,.;]){0,120}';
/** What then happens to the reader. */
const outcome =
  "(?:(?:we|some|certain|parts?|portions?|many|several|all|other|features?|no) |you (?:(?:may|will|might|can|could|would|should)(?: not|'t|not| still| be unable| also| continue| no longer| lose| miss| see| receive| need| have to)|won't|still|cannot|are unable)\\b|(?:the|our|your|this|these|they|it)\\b[^.;,]{0,40}?\\b(?:(?:will|may|might|can|does|do|is|are) (?:not|no longer|still|be|lost)|cannot|won't)\\b)";
const people = '(?:visitors|users|those|people|readers|customers|members|anyone|you)';

/** Read in the spelling of `plainText`. */
export const mereTalk = new RegExp(
  any(
    `\\b(?:if|when|once|after|where|should|unless) (?:you|a user|users|visitors)(?: have| choose to| decide to| elect to)? ${stop}\\b${condition}, (?:then |please note that |note that |please note,? )?${outcome}`,
    // "If you do not agree, please do not use the site"
    `\\b(?:if|unless|when) you (?:do not|don't|disagree|object|would rather not|prefer not)\\b[^,.;]{0,120}, (?:please |then |you should |you must )?(?:do not|don't|not|leave|refrain|discontinue|your only)\\b`,
    '\\b(?:remember|stor|sav|recall|recogni[sz])(?:e|es|ing)? (?:your|these|those) (?:[a-z-]{1,20} ){0,3}?(?:preferences|settings|choices|options)\\b',
    '\\bwe (?:have )?(?:received|denied|processed|handled)\\b[^.;,]{0,40}?\\brequests?(?: to [a-z]{1,12})?\\b',
    '\\bif we (?:delete|close|suspend|terminate|remove|disable)\\b[^.;,]{0,60}',
    '\\bnothing to opt[ -]?out of\\b',
    '\\b(?:unless you (?:have )?opt(?:ed)?|(?:if|when|once|because) you (?:have |had )?(?:already )?opted)[ -]?out\\b(?! (?:by|here|through|via|using|at|on)\\b)',
    `\\b${people} who (?:have )?${stop}\\b[^,.;]{0,60}?\\b(?:can|may|will|might) (?:still|not|also|continue)\\b`,
    `\\b(?:cannot|can't|can not|may not|(?:not|un)able to|not possible to|no way to) (?:\\w+ )?${stop}`,
    '\\b(?:do|does|did) not (?:currently |yet )?(?:offer|provide|have|support) (?:an?|any) opt[ -]?out',
    '\\b(?:opting[ -]out|unsubscribing|refusing|declining|disabling|blocking|deleting|removing|your opt[ -]?out)\\b[^.;,]{0,80}?\\b(?:does|do|will|may|might|would|could) (?:not|only|still|also|mean|affect|apply|prevent|limit|impair|cause|result)\\b',
    // Questions about opting out or deleting are another matter: they ask for it.
    '\\bquestions?\\b[^.;,]{0,40}?\\b(?:about|regarding|concerning) (?:[a-z]{1,12} ){0,8}?(?:choices|options|preferences|settings)\\b',
  ).source,
  'g',
);
