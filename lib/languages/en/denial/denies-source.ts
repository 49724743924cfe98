/** Denials of how something was collected, or of where it is: the thing itself is not denied. */
import { tool } from './denies-tool';

/** "We do not save passwords in cookies": the thing is only where, or by what. */
const place = new RegExp(
  '^ (?:not|never|no)(?: [^\\s,;]+){0,2} (?:store|stored|save|saved|keep|kept|put|record|recorded|' +
    'collect|collected|gather|gathered|hold|held|transmit|send|sell)(?: [^\\s,;]+){1,6} (?:in|via|through|' +
    'by|using|from)(?: (?:our|the|these|such|any|use|of))* $',
);

/** "Data collected by cookies is not sold", "no name is gathered through cookies": how something was collected. */
const source = new RegExp(
  '(?: (?:information|data|details|addresses|names|identity|statistics|' +
    'results)(?: [^\\s,;]+){0,5}? (?:collected|gathered|obtained|received|provided|stor(?:e|ed)|generated|' +
    'contained|recorded|captured|derived|logged|found|held|from)|^ (?:no|none|' +
    'nothing)(?: [^\\s,;]+){0,9} (?:is|are|was|be|being) (?:collected|gathered|obtained|received|stored|' +
    'used|recorded|captured|contained|transmitted|sent|provided))(?: or [^\\s,;]+)?(?: (?:automatically|' +
    'only|about you|here))* (?:by|through|via|using|with|from|in|on|by means of|' +
    'during)(?: [^\\s,;]+){0,6} $',
);

/** "No name is gathered by these cookies", "we do not sell data collected from cookies": so too where the match begins before. */
const gatheredBy = new RegExp(
  ` (?:is|are|was|be|being) (?:collected|gathered|obtained|received|stored|recorded|contained)(?: [^\\s,;]+){0,4} (?:by|through|via|using|in|with) ${tool}`,
);
const handedOn = new RegExp(
  ` (?:sell|share|disclose|rent|transfer|provide)s?(?: [^\\s,;]+){0,4} (?:data|information) ` +
    `(?:collected|gathered|obtained|received) (?:from|by|through|via) ${tool}`,
);

/** Is only what came through a tool denied? */
export const isOfSource = (text: string, at: number, end: number): boolean => {
  const said = text.slice(at, end + 1);
  return (/^ (?:no|none|nothing) /.test(said) && gatheredBy.test(said)) || handedOn.test(said);
};

/** @param within from the negator to the match: it says by what the thing was collected, or where it is */
export const isHadSo = (within: string): boolean => source.test(within) || place.test(within);
