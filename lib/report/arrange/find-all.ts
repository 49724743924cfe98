/** Finds many words in one pass over a text, by the automaton of Aho and Corasick: in steps that grow with the text alone. */

/** @see https://doi.org/10.1145/360825.360855 */
interface State {
  readonly next: Map<string, State>;
  /** The state of the longest ending of this one that also begins a word. */
  fail: State | null;
  /** The word that ends here. */
  word: string | null;
  /** The nearest state on the way of `fail` at which a word ends. */
  shorter: State | null;
}

const newState = (): State => ({ next: new Map(), fail: null, word: null, shorter: null });

/** Calls back for every place where a word ends: the word, and where it begins. */
export type FindAll = (text: string, found: (word: string, start: number) => void) => void;

/** @param count is called for every step; tests count them. */
export const findAllOf = (words: Iterable<string>, count = (): void => undefined): FindAll => {
  const root = newState();
  for (const word of words) addWord(root, word, count);
  link(root, count);
  return (text, found) => {
    let state = root;
    for (let at = 0; at < text.length; at++) {
      state = follow(state, text.charAt(at), root, count);
      for (let end: State | null = state.word === null ? state.shorter : state; end !== null; end = end.shorter) {
        count();
        if (end.word !== null) found(end.word, at + 1 - end.word.length);
      }
    }
  };
};

const addWord = (root: State, word: string, count: () => void): void => {
  let state = root;
  for (const sign of word.split('')) {
    count();
    const next = state.next.get(sign) ?? newState();
    state.next.set(sign, next);
    state = next;
  }
  if (state !== root) state.word = word;
};

/** Breadth first: a state's shorter endings are linked before it. */
const link = (root: State, count: () => void): void => {
  const states = [root];
  for (const state of states)
    for (const [sign, next] of state.next) {
      const fail = state.fail === null ? root : follow(state.fail, sign, root, count);
      next.fail = fail;
      next.shorter = fail.word === null ? fail.shorter : fail;
      states.push(next);
    }
};

const follow = (from: State, sign: string, root: State, count: () => void): State => {
  for (let state: State | null = from; state !== null; state = state.fail) {
    count();
    const next = state.next.get(sign);
    if (next !== undefined) return next;
  }
  return root;
};
