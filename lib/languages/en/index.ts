/** English: all that reading a policy in it takes. */
import { english as practices } from '../../practices/english';
import type { Language } from '../language';
import { actorOf } from './actor';
import { statementOf } from './answers';
import { choices } from './choices';
import { companyAsWe } from './company';
import { conditionOf } from './condition';
import { deniedMeaning } from './defined';
import { columnQuestion } from './column-question';
import { deniedRows } from './denied-rows';
import { endsSentence, isBorder } from './full-stops';
import { isHypothetical } from './hypothetical';
import { lexicon } from './lexicon/lexicon';
import { isDefinition, noStatement } from './no-statement';
import { isPrescribed } from './prescribed';
import { isPlain, isPlainDenial } from './plain';
import { inPlainWords } from './denial/in-plain-words';
import { isDeniedUnder } from './denial/denying-heading';
import { lack } from './denial/lack';
import { denial, negation } from './denial/denying-words';
import { isWholeDenial } from './denial/whole-denial';
import { isRunIn } from './run-in';
import { isLabel } from '../point-label';
import { isLifted, polarity } from './polarity';
import { spell } from './spelling';

export const english: Language = {
  spell,
  borders: { endsSentence, isBorder, isLabel },
  lexicon,
  practices,
  negators: /(^|[\s(|])(not|no|never|neither|nor|without|none)(?=$|[\s)|?])/,
  noStatement,
  isDefinition,
  actorOf,
  isHypothetical,
  polarity,
  isLifted,
  denial,
  negation,
  lack,
  turn: / (?:but|however|except|unless|although|though|other than|while|whereas) /,
  contrast: /;|(?<!\p{L})(?:but|yet|however|although|though|while|whereas|unlike|instead)(?!\p{L})/iu,
  conditionOf,
  isRunIn,
  isPrescribed,
  isPlain,
  isPlainDenial,
  isWholeDenial,
  statementOf,
  deniedMeaning,
  isDeniedUnder,
  companyAsWe: (document) => {
    const asWe = companyAsWe(document);
    return (normal) => inPlainWords(asWe(normal));
  },
  deniedRows,
  columnQuestion,
  choices,
};
