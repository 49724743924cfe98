/** Which tint stands for which tone. */
import { tones } from '../lib/policy/practice';
import { tintInk, tints } from '../lib/policy/tints';
import { useTranslate } from './translation';

export const Legend = () => {
  const t = useTranslate();
  return (
    <ul class="legend">
      {tones.map((tone) => {
        const { background, line, style } = tints[tone];
        return (
          <li>
            <span style={{ background, color: tintInk, textDecoration: `underline ${style} ${line}` }}>
              {t(`tone.${tone}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
