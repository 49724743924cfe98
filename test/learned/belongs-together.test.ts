/** Weights, labels and trainer belong together: each file of weights says what it was made from. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readModel } from '../../lib/detect/learned/model';
import { readLanguages } from '../../lib/policy/read-languages';
import { labelFilesOf, madeFrom } from '../../scripts/learning/made-from';

it.each(readLanguages)(
  '%s: run `npm run train -- LANGUAGE --texts FOLDER` where labels or trainer have changed',
  (language) => {
    const model = readModel(readFileSync(`public/learned/${language}.bin`));
    expect(model.language).toBe(language);
    expect(model.madeFrom).toEqual(madeFrom(labelFilesOf('training', language)));
  },
);
