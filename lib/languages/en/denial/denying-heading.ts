/** Headings that deny what is listed below them: "What we do not collect". */
import { anyOf } from '../../phrase';

const denying = new RegExp(
  `^ (?:what|which(?: [^ ]+)?|(?:the )?(?:(?:personal|other|sensitive) )?(?:information|data|things|details))(?: (?:that|which))? ` +
    `${anyOf('we', '(?:our|this|the) (?:app|site|website|service|game)s?')}(?: (?:do|does|will|can))? (?:not|never) ` +
    '(?:collect|gather|store|keep|record|ask|request|process|use|do|track|share|sell|access)[^ ]*(?: [^ ]+){0,3} $',
);
/** A sentence of its own tells by itself what it denies. */
const ownSubject = / (?:we|you|it|they|this|that|there|please|is|are|will|may|can|do|does|have|has|not|never|no) /;

/** @param heading, text as `Sentence.normal` */
export const isDeniedUnder = (heading: string, text: string): boolean =>
  denying.test(heading) && !ownSubject.test(text);
