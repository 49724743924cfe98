/** Denials of what is done with data that the company has: it is not handed on, not looked at, or not tied to a name. */
import { rememberText } from '../../remember-text';
import { adverbs } from './adverbs';

/** "We do not link cookies to your name": a tie is denied, not the cookies. */
const tied = new RegExp(
  `^ (?:not|never|nor|neither|no longer)${adverbs} (?:attempt to |try to |seek to )?(?:link|tie|` +
    `combine|associate|correlate|connect|match|merge|join|attribute|relate|cross reference)(?:d|s|ing|ed|` +
    `r?ing)? `,
);

/** "We do not publish your address", "none of it is shared": what the company has is not handed on, or not looked at. */
const handling = new RegExp(
  ' (?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|sell|sells|sold|rent|rents|rented|provid(?:e|es|ed|' +
    'ing)|give|gives|given|transfer|transfers|transferred|releas(?:e|es|ed|ing)|exchang(?:e|es|ed)|' +
    'publish|publishes|published|publicly|display|displays|displayed|transmit|transmits|transmitted|send|' +
    'sends|sent|pass|passes|passed|made|view|views|viewed|see|sees|seen|read|decrypt|shows?|shown|reveal(?:s|ed)?|' +
    'contact|market|serve|serves|target) ',
);
const having = new RegExp(
  ' (?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|asks?|asked|request(?:s|ed|ing)?|requir(?:e|es|ed|' +
    'ing)|need|needs|needed|obtain(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|keep|keeps|' +
    'kept|hold|holds|held|sav(?:e|es|ed|ing)|record|records|recorded|process|processes|processed|' +
    'processing|retain|retains|retained|access|read(?: [^\\s,;]+){0,2} (?:position|location|whereabouts|contacts|address book|sensors?|ids?|identifiers?)|' +
    '(?:ids?|identifiers?)(?: [^\\s,;]+){0,3} (?:is|are) (?:not |never )?read|' +
    'captur(?:e|es|ed)|scan|scans|import|track|tracks|(?:do|' +
    'does) not have|have no) ',
);

/** "Your address is not used for …": one use. */
const oneUse = /^ (?:not|never)(?: [^ ,;]+ly)?(?: be)? used? (?:[^ ,;]+ ){0,8}for /;

/** Is only the handing on, or the reading, of data denied, and not that the company has it? */
export const isHandling = (text: string, at: number, end: number): boolean => {
  const clause = / (?:[;:.]|but|because|if|when|unless|except) /.exec(text.slice(at + 1));
  const said = text.slice(at, clause ? Math.max(end, at + clause.index + 2) : undefined);
  return (handling.test(said) && !having.test(said)) || oneUse.test(text.slice(at));
};

/** Is a tie between data denied, and not the data? */
export const isTie = rememberText((text, at) => tied.test(text.slice(at)));
