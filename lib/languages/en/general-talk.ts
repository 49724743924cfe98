/** Sentences that speak of a matter in general, ask about it, or point to where it is told: they state nothing of this company. */
import { anyOf } from '../phrase';

/** Words by which a sentence is about this company after all. */
const here = / (?:we|us|our|ours|this|company) /;
const company = / (?:we|us|our) /;
const doing = / we (?:may |also |will |can )*(?:collect|use|share|gather|process|disclose|sell|keep|store|send) /;

const firms =
  '(?:sites?|websites|companies|firms|apps|shops|stores|businesses|organizations|publishers|people|employers)';

/** "Many sites use cookies": not those of some kind ("some companies that we work with"). */
const inGeneral = new RegExp(
  `^ (?:some|many|most|certain|plenty of|a number of) (?:other )?${firms} (?!(?:that|who|which|whom) )`,
);
/** "Companies that sell data must ask first" */
const duties = new RegExp(
  `^ ${firms} (?:that|who|which) (?:[^\\s;:]+ ){1,14}?(?:must|should|have to|need to|are required to) `,
);
/** "We are not responsible for sites that record your visits" */
const disclaimed = new RegExp(
  '^ we (?:are|can) not (?:be )?(?:held )?(?:responsible|liable) for (?:[^ ,;:]+ ){0,6}' +
    '(?:sites?|websites?|companies|apps|shops|stores|businesses|others|parties) ',
);
/** "The law tells when data may be sold" */
const laws = new RegExp(
  '^ (?:the |some |many |such )?laws? (?:tells?|says?|decides?|regulates?|sets? out|lays? down|determines?|requires?|allows?|permits?|' +
    'forbids?|prohibits?|obliges?|lets?) ',
);
/** "Your employer may …", "thieves may …" */
const strangers = new RegExp(
  '^ (?:your (?:employer|school|university|carrier|operator|bank|doctor)|hackers|criminals|thieves|scammers|fraudsters) ' +
    '(?:may|might|can|could|will|try|sometimes) ',
);
/** "The sale of data is a sensitive matter." */
const matter =
  /^ (?:[^ ,;:]+ ){1,10}(?:is|are) an? (?:[^ ]+ ){0,2}(?:matter|issue|topic|subject|question|concern) (?:[^ ]+ ){0,4}$/;

/** "Tracking: see section 4" */
const pointer =
  /^ (?:[^ ,;:()]+ ){1,9}: (?:please )?see (?:the |our |also )?(?:section|chapter|part|paragraph|below|above|point|heading) (?:[^ ]+ ){0,6}$/;
/** "This part explains how long data are kept" */
const contents = new RegExp(
  `^ ${anyOf('this', 'that', 'each', 'the (?:following|next)')} (?:section|chapter|page|paragraph|part|notice|policy|statement|document) ` +
    '(?:[^ ]+ ){0,2}(?:explains?|describes?|tells?|outlines?|covers?|sets? out|lists?) (?:[^ ]+ ){0,3}(?:how|what|whether|why|when|which) ',
);

/** "The term 'sale' covers …", "wherever it says 'tracking', …" */
const meaning = new RegExp(
  `^ ${anyOf(
    '(?:the|this|these) (?:terms?|words?|phrase|expression|heading)s? (?:[^;]{1,60} )?(?:covers?|means?|refers? to|includes?|denotes?|stands? for)',
    '(?:wherever|whenever) (?:it|this (?:policy|notice|text)|we) (?:says?|speaks? of|mentions?|uses? the (?:term|word)|refers? to)',
    '(?:in|for|under|within) (?:the purposes of )?(?:this|our|the) (?:policy|notice|statement|document|section|text) (?:, )?' +
      '[^;:.]{3,80}? (?:means?|shall mean|stands? for)',
  )} `,
);

/** "You may wonder whether we sell data", "ask your clinic whether …", "it is up to the shops to decide whether …" */
const asked = new RegExp(
  `^ ${anyOf(
    'you (?:may|might|will|could) (?:also )?(?:wonder|be wondering|ask yourself|be curious|want to know) (?:whether|if|how|why|what|about)',
    '(?:please )?(?:ask|read|check|consult|see) (?:your|their|its) (?:[^ ]+ ){0,6}(?:whether|to learn|to find out|to see)',
    '(?:it|that) is (?:up to|for) (?:the|them|others|each|any|your) (?:[^ ]+ ){0,4}to (?:decide|say|tell|judge|determine)',
  )} `,
);

/** "Should we ever sell data, we will tell you first": but for changes of the policy, and of who owns the company, that is what is told. */
const supposed = new RegExp(
  '^ (?:should we (?:ever|begin|start|decide)|if we (?:ever|were (?:ever )?to|should ever)|were we (?:ever )?to) [^,;]* , ' +
    '(?:we|you|this)(?: [^ ]+){0,4} (?:tell|inform|notify|say|ask|hear|know|told|asked|informed|announce) ',
);
const changes = / (?:chang|amend|revis|updat|alter|modif|merge|acqui|bankrupt)\p{L}* | (?:business|assets|ownership) /u;

/** @param text a sentence as `Sentence.normal` */
export const isGeneralTalk = (text: string): boolean =>
  pointer.test(text) ||
  contents.test(text) ||
  asked.test(text) ||
  disclaimed.test(text) ||
  (supposed.test(text) && !changes.test(text)) ||
  (meaning.test(text) && !doing.test(text)) ||
  (!company.test(text) && (laws.test(text) || strangers.test(text) || matter.test(text))) ||
  (!here.test(text) && (inGeneral.test(text) || duties.test(text)));
