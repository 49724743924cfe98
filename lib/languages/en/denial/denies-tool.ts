/** Denials of what one tool does: its own cookies may hold no names where others do. */
import type { Denial } from './denial';

/** A tool with what stands before it. */
export const tool =
  '(?:(?:the|these|this|our|such|use|of|means|web|clear) )*(?:cookies?|beacons?|pixels?|gifs?|technology|technologies) ';
/** "None of our cookies contain names" */
const noneOfTools = new RegExp(`^ none of ${tool}(?:[^;]* )?(?:contain|hold|include|collect|identify|store)s? `);

/** "Our cookies do not contain names": they hold none, others may. */
const ofTool = new RegExp(
  '(?:^|,|;| and| but| that) (?:(?:the|our|these|such|those|this|none|of|behavioral|categories|session|' +
    'persistent) ){0,4}(?:cookies?|beacons?|pixels?|tags?|gifs?|technolog(?:y|ies)|log files?)(?: (?:we|' +
    'that we|which we) (?:use|set|place)(?: [^\\s,;]+){0,3})?(?: (?:do|does|can|could|will|is|are|and))* $',
);
const reads = new RegExp(
  '^ (?:not|never)(?: (?:themselves|itself|directly|ever|also|be|used|to))* (?:use|collect|gather|' +
    'contain|receive|hold|store|include|identify|access|read|record|carry|obtain|capture)s? ',
);

/** "These cookies do not read …": the subject of the denial is the tool itself. */
const toolActs = new RegExp(
  ' (?:cookies?|beacons?|pixels?|tags?|gifs?|technologies|tools)(?: (?:we|that we|which we) (?:use|set|' +
    'place|send)(?: [^\\s,;]+){0,3})? (?:do|does|did|can|could|will|would|is|are) $',
);
const handled = new RegExp(
  '^ (?:not|never|no longer)(?: (?:be|being|currently|ever|also))* (?:used|set|placed|employed|deployed|in use|' +
    'present|active|allowed|permitted|installed|enabled|part|collected|recorded|logged|stored|kept|saved|' +
    'retained|tracked) ',
);

/** Is a tool said not to hold or read something? */
export const isByTool = (before: string, since: string): boolean =>
  noneOfTools.test(since) || (ofTool.test(before) && reads.test(since));

/** Is a tool said not to do what was found of it? */
export const isOfTool = ({ text, at, start }: Denial): boolean =>
  start < at && toolActs.test(text.slice(start - 1, at + 1)) && !handled.test(text.slice(at));
