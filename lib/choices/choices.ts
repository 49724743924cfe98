/** Finds a policy's ways out: every link and address by which the reader can act. */
import { languageOf } from '../languages';
import { unread } from '../languages/unread';
import type { Block, PolicyDocument } from '../policy/document';
import type { Choice, ChoiceKind } from '../policy/report';
import { joinedLines } from './address-lines';
import { referredContacts } from './contact-section';
import { destinationKey, parseHref } from './destination';
import { type Mention, mentionsOf } from './mentions';
import { offerOf } from './offer';
import { type OwnPageTest, ownPageTest } from './own-pages';
import { type OfferLanguage, type OfferReader, readerOf } from './offer-reader';
import { sentenceAt } from './linked-sentences';
import type { Place } from './reading-places';
import { findEntry } from './register/match';
import { type Setting, settingOf } from './setting';
import { endsInAddress, spokenContacts } from './spoken-contacts';

interface Found {
  readonly choice: Choice;
  /** The same for all spellings of one destination of one kind. */
  readonly key: string;
}

const keyOf = (kind: ChoiceKind, url: URL): string => `${kind} ${destinationKey(url)}`;

const foundAt = (reader: OfferReader, setting: Setting, mention: Mention, block: number): readonly Found[] => {
  const known = findEntry(mention.url);
  const offer = offerOf(reader, mention, setting, known);
  if (offer === null) return [];
  const { status = 'unknown', replacement = null } = known?.entry ?? {};
  const { href, label } = mention;
  const choice = { ...offer, href, label, status, replacement, quote: setting.sentence, block };
  return [{ choice, key: keyOf(offer.kind, mention.url) }];
};

/** What reaches over the end of a sentence is no address: no sentence would prove it. */
const isInOneSentence = (sentences: readonly Place[], { start, end }: Place): boolean =>
  end <= (sentences[sentenceAt(sentences, start)]?.end ?? 0);

const choicesOf = (
  reader: OfferReader,
  document: PolicyDocument,
  index: number,
  block: Block,
  isOwnPage: OwnPageTest,
): readonly Found[] => {
  const links = mentionsOf(block).filter((mention) => !isOwnPage(mention.href, mention.label));
  const contacts = spokenContacts(reader, block);
  if (links.length + contacts.length === 0) return [];
  const sentences = reader.sentencesOf(block.text);
  const spoken = contacts.filter((contact) => isInOneSentence(sentences, contact));
  // Clauses are told apart by links: what is spoken between them must not.
  return [links, spoken].flatMap((mentions) =>
    mentions.flatMap((mention, order) =>
      foundAt(
        reader,
        settingOf({ reader, document, index, block, mentions, sentences }, mention, order),
        mention,
        index,
      ),
    ),
  );
};

/** An address that begins in a block above: quoted with what introduces it, or with its first line. */
const joinedChoices = (reader: OfferReader, document: PolicyDocument, last: number): readonly Found[] => {
  const joined = joinedLines(document.blocks, last);
  if (!joined || !endsInAddress(reader, joined.block.text)) return [];
  const { index, block } = joined;
  const above = document.blocks[index - 1];
  const [text = '', at] = above?.text.endsWith(':') ? [above.text, index - 1] : [document.blocks[index]?.text, index];
  const sentence = reader.sentencesOf(text).at(-1);
  const quote = sentence ? text.slice(sentence.start, sentence.end) : text;
  return choicesOf(reader, document, index, block, () => true).map(({ choice, key }) => ({
    choice: { ...choice, quote, block: at },
    key,
  }));
};

const referred = (reader: OfferReader, document: PolicyDocument): readonly Found[] =>
  referredContacts(reader, document).flatMap((choice) => {
    const url = parseHref(choice.href);
    return url ? [{ choice, key: keyOf(choice.kind, url) }] : [];
  });

/**
 * @param language of the document
 * @returns the ways out in the order of the text, one a destination and kind; where several sentences name it,
 * the first that offers to stop something speaks for it
 */
export const findChoices = (
  document: PolicyDocument,
  language: OfferLanguage = languageOf(document.language) ?? unread,
): readonly Choice[] => {
  const reader = readerOf(language);
  const isOwnPage = ownPageTest(document, reader);
  const named = document.blocks.flatMap((block, index) => [
    ...choicesOf(reader, document, index, block, isOwnPage),
    ...joinedChoices(reader, document, index),
  ]);
  const choices = new Map<string, Choice>();
  for (const { key, choice } of [...named, ...referred(reader, document)]) {
    const earlier = choices.get(key);
    if (!earlier || (choice.optOut && !earlier.optOut)) choices.set(key, choice);
  }
  return [...choices.values()];
};
