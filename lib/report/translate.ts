/** Interface strings by key, for code that runs in the extension, in tests and on the command line alike. */
import type { GeneratedI18nStructure } from '#i18n';

export type MessageKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;
/** A text whose English stands with what it is about; only locales other than English have these. */
export type PracticeMessageKey = `practice.${string}`;
export type InsteadMessageKey = `instead.${string}`;
type Substitution = string | number;

/** Text for a key. `count` picks the plural form, and is `$1` where no substitutions are given. */
export interface Translate {
  (key: MessageKey | PracticeMessageKey | InsteadMessageKey): string;
  (key: MessageKey, substitutions: Substitution[]): string;
  (key: MessageKey, count: number): string;
  (key: MessageKey, count: number, substitutions: Substitution[]): string;
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const find = (messages: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((node, name) => (isTree(node) ? node[name] : undefined), messages);

const plural = (forms: Readonly<Record<string, unknown>>, count: number | undefined): unknown =>
  (count === undefined ? undefined : forms[String(count)]) ?? forms['n'];

/**
 * A `Translate` over a locale file's content, as parsed: for the places where the browser's own is not at hand.
 * @throws if a key is missing, as an untranslated key must not reach a reader.
 */
export const translator =
  (messages: unknown): Translate =>
  (
    key: MessageKey | PracticeMessageKey | InsteadMessageKey,
    first?: number | Substitution[],
    second?: Substitution[],
  ): string => {
    const count = typeof first === 'number' ? first : undefined;
    const substitutions = second ?? (Array.isArray(first) ? first : count === undefined ? [] : [count]);
    const found = find(messages, key);
    const message = isTree(found) ? plural(found, count) : found;
    if (typeof message !== 'string') throw new Error(`locale has no message "${key}"`);
    return message.replace(/\$(\d|\$)/g, (whole, mark: string) =>
      mark === '$' ? '$' : String(substitutions[Number(mark) - 1] ?? whole),
    );
  };
