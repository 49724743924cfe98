/** Which tint stands for which group of practices. */
import { groups } from '../lib/policy/practice';
import { tintInk, tints } from '../lib/policy/tints';
import { useTranslate } from './translation';

export const Legend = () => {
  const t = useTranslate();
  return (
    <ul class="legend">
      {groups.map((group) => {
        const { background, line, style } = tints[group];
        return (
          <li>
            <span style={{ background, color: tintInk, textDecoration: `underline ${style} ${line}` }}>
              {t(`group.${group}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
