/** Talk of acts that offers none: "if you opt out, some features may not work", "questions about your choices". */
import { any, defineExamples, definePatterns } from '../../../listed-patterns';

/** What then happens to the reader. */
const outcome = any(
  any('we|some|certain|many|several|all|other|no', 'part|parts', 'portion|portions', 'feature|features'),
  `you (may|will|might|can|could|would|should) ${any(
    'also|still|not|no longer',
    'be unable',
    'continue|have to|need',
    'lose|miss|receive|see',
  )}`,
  'you (still|are unable)',
  '(the|our|your|this|these|they|it) ~7 (will|may|might|can|does|do|is|are) (not|no longer|still|be|lost)',
);
const inAddition = '(then|please note that|note that|please note ,?)?';
const people = '(visitors|users|those|people|readers|customers|members|anyone|you)';
const remembers = any(
  'recall|recalls|recalling',
  'recognize|recognizes|recognizing',
  'remember|remembers|remembering',
  'save|saves|saving',
  'store|stores|storing',
);
const stoppingIt = any(
  'blocking|declining|deleting|disabling|opting out|refusing|removing|unsubscribing',
  'your (opt out|optout)',
);
const does = any('affect|apply|cause|limit|impair|mean|prevent|result', 'also|not|only|still');

export const patterns = definePatterns({
  'who-stopped':
    '(if|when|once|after|where|should|unless) (you|a user|users|visitors) (have|choose to|decide to|elect to)?' +
    ` ({stop}) {no-way} {no-way} , ${inAddition} ${outcome}`,
  // "If you do not agree, please do not use the site"
  'then-do-not-use':
    '(if|unless|when) you (do not|disagree|object|would rather not|prefer not) ~22 ,' +
    ' (please|then|you should|you must)? (do not|not|leave|refrain|discontinue|your only)',
  remembers: `${remembers} (your|these|those) ~3 (preferences|settings|choices|options)`,
  'requests-received': 'we have? (received|denied|processed|handled) ~7 {request} (to .)?',
  'if-we-delete': 'if we (delete|close|suspend|terminate|remove|disable) (!(,|;) .)*',
  'nothing-to-opt-out-of': 'nothing to (opt out|optout) of',
  'once-opted-out': `
      (unless you have? (opt|opted)|(if|when|once|because) you (have|had)? already? opted) out !(by|here|through|via|
      using|at|on)
    `,
  'those-who-stopped': `${people} who have? ({stop}) ~10 (can|may|will|might) (still|not|also|continue)`,
  'cannot-stop': '(can not|may not|not able to|unable to|not possible to|no way to) .? ({stop})',
  'no-opt-out': '(do|does|did) not (currently|yet)? (offer|provide|have|support) (a|an|any) (opt out|optout)',
  'what-stopping-does': `${stoppingIt} ~13 (does|do|will|may|might|would|could) ${does}`,
  // Questions about opting out or deleting are another matter: they ask for it.
  questions: '(question|questions) ~7 (about|regarding|concerning) ~8 (choices|options|preferences|settings)',
});

export const examples = defineExamples<typeof patterns>({
  found: {
    'who-stopped': [
      'If you opt out of postcards, some of our news will pass you by.',
      'When you turn off the lamp, the hall will still be lit.',
      'Once you have declined, please note that you may not get a seat.',
    ],
    'then-do-not-use': [
      'If you do not agree, please do not enter.',
      'If you object to it, your only choice is the door.',
    ],
    remembers: ['A cookie remembers your colour settings.'],
    'requests-received': ['We have received forty requests to delete.'],
    'if-we-delete': ['If we close your account, the key is void.'],
    'nothing-to-opt-out-of': ['There is nothing to opt out of.'],
    'once-opted-out': ['We write to you unless you have opted out.', 'Because you already opted out we stay quiet.'],
    'those-who-stopped': ['Visitors who have declined the stickers may still enter.'],
    'cannot-stop': ['You cannot opt out.', 'It is not possible to decline.', 'You are not able to remove the plate.'],
    'no-opt-out': ['The shop does not currently offer an opt-out.'],
    'what-stopping-does': ['Disabling cookies may affect the shop.', 'Opting out of postcards does not end calls.'],
    questions: ['Questions about the choices you have are welcome.'],
  },
  silent: [
    'If you opt out here, some postcards stop.',
    'If you opt out by using our form, we stop.',
    'You may opt out.',
    'Questions about deleting your account are welcome.',
    'You opted out by phone.',
  ],
});
