/** Word classes of collection: who takes what from whom, and what is none. */
import type { Lexicon } from '../../../detect/net/pattern';

export const collection: Lexicon = {
  // "store" and "register" are also nouns: what they are used for is left to the patterns.
  takes: `
      collect
      | collects
      | collected
      | collecting
      | collection
      | gather
      | gathers
      | gathered
      | gathering
      | receive
      | receives
      | received
      | receiving
      | obtain
      | obtains
      | obtained
      | obtaining
      | record
      | records
      | recorded
      | recording
      | capture
      | captures
      | captured
      | log
      | logs
      | logged
      | track
      | tracks
      | tracked
      | tracking
      | store
      | stores
      | stored
      | storing
      | acquire
      | acquires
      | acquired
      | request
      | requests
      | requested
      | requesting
      | ask
      | asks
      | asked
      | asking
      | require
      | requires
      | required
      | requiring
      | solicit
      | solicits
      | solicited
      | monitor
      | monitors
      | monitored
      | save
      | saves
      | saved
      | retain
      | retains
      | retained
      | process
      | processes
      | processed
      | processing
      | keep
      | keeps
      | kept
      | maintain
      | maintains
      | hold
      | holds
      | learn
      | get
      | need
      | needs
      | analyze
      | analyzes
      | view
      | see
      | access
      | accesses
    `,
  gives: `
      (you|your|user|users|visitor|visitors|customer|customers|patient|patients|client|clients|student|students|
      candidates|donors|players|member|members|subscriber|subscribers|they|he|she|who|individuals|people|person|
      applicants|parent|parents|buyer|buyers|seller|sellers|guests|asked|required|invited|prompted|needed|need|must|
      optionally|voluntarily|option of|registrants) ..4 (provide|provides|provided|providing|submit|submits|submitted|
      submitting|enter|enters|entered|entering|supply|supplies|supplied|give|gives|gave|disclose|furnish|fill|fills|
      type|input|(leave|leaves) (us)? (your|their|his|her)|let us have|(tell|tells|give|gives|gave) us (their|his|her|
      your)|share ..6 with us|shared with us|send us|sent us|tell us)
    `,
  taken: '{takes}|{gives}|provided by|submitted by|entered by|supplied by',
  // "This information may include …", "personal details such as …"
  listed: `
      (information|data|details|info|pii|identifiers|categories|types|following|profile|profiles|records|form|forms|
      fields|registration|items|elements|account) ..10 (include|includes|included|including|such as|like|e.g|i.e|
      example|consist|consists|contain|contains|:)
      | (this|these|logs|files|entries|which) ..1 (include|includes)
    `,
  handled: `
      (collected|gathered|obtained|requested) !(no|not)
      | (is|are|was|were|be|been|being|we|us|you|they|also|may|will|which) ..4 (collected|gathered|stored|requested|
      required|recorded|obtained|retained|processed|provided|submitted|entered|needed|collect|store|provide|receive|
      received|request|require|supply|enter|submit|kept|keep|saved|maintained|logged|tracked|asked for)
      | (is|are) (also|only|then)? (used|needed)
    `,
  // What stands after these words is passed on, corrected, excluded or only mentioned.
  'not-collection': `
      (not|never) ..2 (include|includes|including|contain|contains|associate|associated|reference|references|tell|
      identify|link|linked|user|reveal|with|tied|connect|connected|display|displayed|transmit|send)
      | (we|company|they) ..2 (share|disclose|sell|rent|supply|make available|transfer|release)
      | (will|may|might|be|can|is) ..1 (shared|disclosed|sold|rented|transferred|released|removed)
      | (review|update|updating|correct|correcting|change|changing|changes|modify|modifying|delete|deleting|remove|
      removing|opt out of|unsubscribe)
      | (please|sure to) ..2 (include|contact|write|call|mail|use this|use these)
      | (using|use) the following
      | (using|use|see|refer to) ..6 below
      | (notify|notified|notice) ..6 (to|at|through|via)
      | (in|with|of) (your|any|such|a|the|any such) (request|letter|message|inquiry)
      | our own
      | list of the categories
    `,
  'collection-heading': `
      (information|data|details|info|personally|pii|kinds|categories|types|what) ..8 (collect|collects|collected|
      gather|gathered|receive|received|obtain|obtained|process|provide|provided|give|store|stored|request|hold|get|
      submit)
      | (collection|gathering|collecting) ..5 (information|data)
      | (you|user|users) (provide|give|submit|supply)
      | data collection
      | information collected
      | personal information collected
      | collected :? $
    `,
};
