/** The scenes as one picture that moves: an SVG that needs no player, and stands still for those who want less motion. */
import { popupSize, windowSize, type Scenes } from './scenes';

/** Seconds that one round takes; each scene has a part of it, in percent. */
const round = 12;
const parts = { page: [0, 16], summary: [16, 45], finding: [45, 74], marked: [74, 100] } as const;

const inset = 24;
const place = { x: windowSize.width - popupSize.width - inset, y: inset };

const image = (webp: string, at: { readonly x: number; readonly y: number }, size: typeof popupSize): string =>
  `<image x="${at.x}" y="${at.y}" width="${size.width}" height="${size.height}" href="data:image/webp;base64,${webp}"/>`;

const popup = (webp: string): string =>
  `<rect class="shadow" x="${place.x - 1}" y="${place.y - 1}" width="${popupSize.width + 2}" ` +
  `height="${popupSize.height + 2}" rx="9"/><g ` +
  `clip-path="url(#round)">${image(webp, place, popupSize)}</g>`;

const keyframes = (name: keyof typeof parts): string => {
  const [from, to] = parts[name];
  const before = from === 0 ? '' : `0%, ${from}% { opacity: 0 } `;
  const after = to === 100 ? '' : `${to}.01%, 100% { opacity: 0 } `;
  return `@keyframes ${name} { ${before}${from}.01%, ${to}% { opacity: 1 } ${after}}
.${name} { opacity: 0; animation: ${name} ${round}s infinite }`;
};

const style = `.shadow { fill: #fcfbf9; stroke: #b9b2a6; filter: drop-shadow(0 6px 14px rgb(0 0 0 / 0.35)) }
${(Object.keys(parts) as (keyof typeof parts)[]).map(keyframes).join('\n')}
@media (prefers-reduced-motion: reduce) { .scene { animation: none; opacity: 0 } .scene.finding { opacity: 1 } }`;

const scene = (name: keyof typeof parts, content: string): string => `<g class="scene ${name}">${content}</g>`;

export const animation = ({ page, marked, summary, finding }: Scenes): string => {
  const { width, height } = windowSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>Plainprint on a sample policy: its summary, a finding with its quote, and the quote in its page</title>
<style>${style}</style>
<clipPath id="round"><rect x="${place.x}" y="${place.y}" width="${popupSize.width}" height="${popupSize.height}" rx="8"/></clipPath>
${image(page, { x: 0, y: 0 }, windowSize)}
${scene('page', '')}
${scene('summary', popup(summary))}
${scene('finding', popup(finding))}
${scene('marked', image(marked, { x: 0, y: 0 }, windowSize) + popup(finding))}
</svg>
`;
};
