/** The link is the way: "at [this page]", "by using [our form]". Read before the link. */
import { any, defineExamples, definePatterns } from '../../../listed-patterns';

const where = '(on|at)? (the|our|this|a|an|your|its|following)* [? $';
const go = any(
  'click|clicking|go to|going to|open|opening|!<we use|using|visit|visiting',
  'call|contact|contacting|email',
);

export const patterns = definePatterns({
  preposition: `(at|by|via|through|on|in|under|within|from|here) ${where}`,
  verb: `${go} ${where}`,
});

export const examples = defineExamples<typeof patterns>({
  found: {
    preposition: ['Opt out at', 'Done through our', 'Leave by ('],
    verb: ['To leave, visit', 'Do so using the following', 'To stop it, use our'],
  },
  silent: ['We use our', 'You may opt out', 'At the gate you', 'AdCo and'],
});
