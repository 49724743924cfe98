/** "Our shop works without cookies": what stands behind such words is not done. */

const DOING =
  'works?|working|functions?|runs?|do|does|gets? by|gets? along|comes?|operates?|manages?|built|trained|done';
/** These say how it is done, and nothing of what is left out. */
const HOW =
  'consent|permission|approval|agreement|knowledge|notice|notif\\p{L}+|charge|costs?|limit\\p{L}*|prejudice|delay|interruptions?|errors?|reason';

/** "You can read on without giving us your name" */
const UNASKED =
  '(?:can|may|could)(?: [^ ,;]+){1,7} without (?:having to )?(?:giv|tell|provid|enter|reveal)(?:e|ing)? (?:us )?(?:your|any|their)';

export const lack = new RegExp(
  `(?<! (?:not|never|nothing|nobody)) (?:${DOING})(?: entirely| completely| wholly| perfectly| fully)? without (?!(?:\\p{L}+ ){0,3}(?:${HOW}) )| ${UNASKED} `,
  'u',
);
