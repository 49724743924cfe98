/** The rules of each language as a file of the extension, compiled: to do so in the browser takes longer than to read a policy. */
import { buildPackedRules } from '../../lib/detect/rules/rules';
import { languageOf } from '../../lib/languages';
import { readLanguages } from '../../lib/policy/read-languages';
import { practices } from '../../lib/practices';

export interface RulesFile {
  readonly relativeDest: string;
  readonly contents: string;
}

export const packedRulesFiles = (): readonly RulesFile[] =>
  readLanguages.flatMap((tag) => {
    const language = languageOf(tag);
    if (language === null) return [];
    return {
      relativeDest: `learned/${tag}.rules.json`,
      contents: JSON.stringify(buildPackedRules(practices, language)),
    };
  });
