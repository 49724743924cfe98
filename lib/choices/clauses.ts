/** A sentence with several links offers something at some of them: "Learn more at A, and to opt out visit B." */
import { hasAct, readActs } from './acts/acts';
import { plainText } from './plain-text';
import type { Setting } from './setting';

/** Where another clause begins. Read `plainText`. */
const boundary =
  /[;,] (?:(?:and|but|or|while|whereas|also) )?(?=(?:please |also |then )?(?:you|to|we|it|if|in order|visit|click|see|for (?:more|further|details|information)|(?:from|of|to) which (?:you|users))\b)| (?:and|but) (?=(?:please |also |then |can |may )?(?:you|if|opt|unsubscribe|refuse|decline|manage|change|adjust|disable|click|visit)\b)/g;

/** A clause that sends the reader on to read. */
const toRead =
  /\b(?:learn|read|find out|know|understand|see)\b(?: more)? (?:about|how|what|why)\b|\blearn more\b|\bfor (?:more |further |additional )?(?:information|details)\b/;

/** A link in a condition is a way only where the text says so: "if you opt out by using …", not "if you do not want cookies". */
const condition = /^(?:if|when|where|should|unless)\b[^,]*$/;
const wayTo =
  /\b(?:at|by|via|through|using|(?<!\bwe )use|visit|visiting|go to|going to|here|click|clicking|on|in|under|within|from|open|opening|contact|contacting|e-?mail|call)(?: on| at)?(?: the| our| this| an?| your| its| following)* ?["'(]*$/;

/** Labels that name no company or document. */
const generic = /\bhere\b|^(?:this|the following|our)\b|\b(?:link|page|form|tool)$/;

/** Clauses are shorter than this. */
const farthest = 200;

const acts = (text: string): boolean => hasAct(readActs(text));

/** The link's clause, read together with all before it, has no act yet: "We use X, and you can opt out of it." */
const isBeforeOffer = (text: string, { start, end, next }: Setting): boolean => {
  const cut = text.slice(end, next ?? end + farthest).search(boundary);
  if (cut < 0) return false;
  const isWay = wayTo.test(text.slice(0, start)) || generic.test(text.slice(start, end));
  const clauses = text.slice(0, end + cut);
  return !acts(clauses) && (!isWay || (next !== null && toRead.test(clauses)));
};

/** The offer came with the link before; this one is for reading. */
const isAfterOffer = (text: string, { start, end, previous }: Setting): boolean => {
  if (previous === null) return false;
  const cut = text.slice(previous, start).search(boundary);
  if (cut < 0) return false;
  const clause = text.slice(previous + cut, end);
  return toRead.test(clause) && !acts(clause);
};

/** @returns whether a sentence that offers something offers it elsewhere than at this link */
export const isOfferedElsewhere = (setting: Setting): boolean => {
  const text = plainText(setting.sentence);
  const label = text.slice(setting.start, setting.end);
  if (acts(label) || !acts(text)) return false;
  const before = text.slice(0, setting.start);
  return (condition.test(before) && !wayTo.test(before)) || isBeforeOffer(text, setting) || isAfterOffer(text, setting);
};
