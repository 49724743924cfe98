/** Word classes of the collection practices: who takes, who gives, and what kind of data. */
import type { Lexicon } from './pattern';

export const collection: Lexicon = {
  // "store" and "register" are also nouns: what they are used for is left to the patterns.
  takes:
    'collect|collects|collected|collecting|collection|gather|gathers|gathered|gathering|receive|receives|received|receiving|obtain|obtains|obtained|obtaining|record|records|recorded|recording|capture|captures|captured|log|logs|logged|track|tracks|tracked|tracking|store|stores|stored|storing|acquire|acquires|acquired|request|requests|requested|requesting|ask|asks|asked|asking|require|requires|required|requiring|solicit|solicits|solicited|monitor|monitors|monitored|save|saves|saved|retain|retains|retained|process|processes|processed|processing|keep|keeps|kept|maintain|maintains|hold|holds|learn|get|need|needs|analyze|analyzes|view|see|access|accesses',
  gives:
    '(you|your|user|users|visitor|visitors|customer|customers|member|members|subscriber|subscribers|they|he|she|who|individuals|people|person|applicants|parent|parents|buyer|buyers|seller|sellers|guests|asked|required|invited|prompted|needed|need|must|optionally|voluntarily|option of|registrants) ..4 (provide|provides|provided|providing|submit|submits|submitted|submitting|enter|enters|entered|entering|supply|supplies|supplied|give|gives|gave|disclose|furnish|upload|uploads|uploaded|fill|fills|type|input|post|posts|create|share with|shared with|send us|sent us|send)',
  taken: '{takes}|{gives}|provided by|submitted by|entered by|supplied by',
  // "This information may include …", "personal details such as …"
  listed:
    '(information|data|details|info|pii|identifiers|categories|types|following|profile|profiles|records|form|forms|fields|registration|items|elements|account) ..10 (include|includes|included|including|such as|like|e.g|i.e|example|consist|consists|contain|contains|:)',
  handled:
    '(is|are|was|were|be|been|being|we|us|you|they|also|may|will|which) ..4 (collected|gathered|stored|requested|required|recorded|obtained|retained|processed|provided|submitted|entered|needed|collect|store|provide|receive|received|request|require|supply|enter|submit|kept|keep|saved|maintained|logged|tracked)',
  'collection-heading':
    '(information|data|details|info|personally|pii|kinds|categories|types|what) ..8 (collect|collects|collected|gather|gathered|receive|received|obtain|obtained|process|provide|provided|give|store|stored|request|hold|get|submit)|(collection|gathering|collecting) ..5 (information|data)|(you|user|users) (provide|give|submit|supply)|data collection|information collected|personal information collected',
  'passes-on':
    'share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|sell|sells|sold|selling|rent|rents|rented|renting|trade|traded|trading|release|released|divulge|transfer|transferred|lease|leased|exchange|reveal|revealed|give|gives|given|provide|provided|pass|distribute|distributed|barter',
};
