/** Word classes of rights: who may do what with their own data. */
import type { Lexicon } from '../../../detect/net/pattern';

export const rights: Lexicon = {
  'may-choose': `
      can
      | may
      | might
      | could
      | should
      | must
      | will
      | able
      | right
      | rights
      | ability
      | option
      | options
      | opportunity
      | choice
      | choices
      | entitled
      | free
      | welcome
      | wish
      | want
      | like
      | prefer
      | need
      | choose
      | decide
      | elect
      | desire
      | allow
      | allows
      | allowing
      | enable
      | enables
      | let
      | lets
      | permit
      | permits
      | how
      | please
      | simply
      | always
      | asked
      | encourage
    `,
  'you-may': `
      (you|they|users|visitors|customers|members|subscribers|consumers|user|visitor|customer|member|subscriber|
      consumer|individuals|parent|parents|guardian|guardians|residents|californians) (also|then|always|who|currently|
      generally|therefore|often|further)? (can|may|might|could|should|must|will|would|wish|want|need|prefer|desire|
      are|have|has|request|ask)
      | (wish|want|like|need|desire|prefer) to
      | (right|rights|entitled|ability|opportunity|possibility|chance|option|welcome|free|encourage you|asked) (to|of|
      :)
      | how you (can|may)
      | (allow|allows|allowing|enable|enables|let|lets|permit|permits) (you|users|members|customers|parents|visitors|
      subscribers)
    `,
  'own-data': `
      (your|their|his|her|my|its|child|children) ..3 (information|data|details|particulars|account|accounts|profile|
      profiles|registration|record|records|membership|pii|address|name)
      | personal (information|data|details|profile|account)
      | personally identifi* (information|data|details)
      | (information|data|records|details) ..4 (about you|about them|about him|you (provided|provide|have|submitted|
      submit|gave|supplied)|we (have|hold|keep|maintain|store|collect|collected|process|retain|obtained)|held|on file|
      relating|concerning|associated|in our|stored)
      | pii
      | (account|profile|registration|membership|contact|user|member|subscriber|customer|billing|registered|shipping|
      identifying|identifiable) (information|data|details|record|records|profile|account)
      | (whatever|everything|anything|what) (that)? (we ..1 (hold|have|know|keep|collected|store)|you (told|gave) us)
      | (your|their|his) file
    `,
  /** A right is only spoken of: where to read about it, how it is limited, that copies outlive it, or that it is a parent's. */
  'right-mentioned': `
      (more|further|additional) information ..3 (about|on|regarding) how (you|to)
      | learn more (about|on)
      | (right|rights) ..16 (is|are|may be|can be) ..2 (limited|subject to|set forth|restricted)
      | even (if|after|when|though) (you|we) ..6 {erase}
      | (parent|parents|guardian|guardians) ... (child|childs|children|childrens|minor|minors)
      | (child|childs|children) ..8 (information|data|account|profile|deleted|removed)
      | under (13|thirteen|16|18)
    `,
  /** What others hold, and whom to ask for it: no right towards the company. */
  'held-by-others': `
      (your|their|a) ..1 (social media|social network|social networking|third party|bank) (account|accounts|profile|
      settings)
      | (ask|contact|tell|call|email|write to|asking|contacting) (directly)? (the|that|those|your|our|such|each|any)?
      ..1 ({platform}|partner|partners|retailer|retailers|merchant|merchants|bank|advertiser|advertisers|third party|
      third parties|platform|network|networks) !(support|at)
      | (that|which) ({platform}|third parties|they|our partners|other companies) (hold|holds|has|have|keep|keeps|
      collect|collects|store|stores)
      | (consent|permission) ..3 (gave|given) (to)? {platform}
    `,
  /** "You cannot …", "there is no way to …". */
  'can-not':
    '(you|users|customers|visitors|members|subscribers) (can not|may not|could not|are not able to|' +
    'are unable to)|(no|not any) ..1 (way|means|option|possibility|right|ability|function|tool|feature) (to|of)|(not|' +
    'never) ..1 (offer|provide|have|give) ..4 (way|means|option|possibility|right|ability|opportunity|' +
    'choice|function|tool|feature) (to|of)|not possible to|impossible to|(not|never) (allow|let|permit) (you|users|customers|' +
    'visitors|members) (to)?',
  /** Others than the reader who can see data. */
  'others-see': `
      (court|courts|authorities|agency|agencies|officials|companies|individuals|parties|people|administrator|
      administrators|provider|providers|advertisers|vendors|employees|staff|contractors|agents|partners|personnel)
      ..8 (may|can|will|could|would|have|has|who|entitled|able|to) ..6 (access|view|see|review|obtain)
    `,
};
