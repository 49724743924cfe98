/** What the library gives of a page, as texts and links at their places; running headers that the file marks as such are left out. */
import type { Tag } from './structure-tags';

/** A text with one font; white space comes as items of its own. */
export interface DrawnItem {
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its font, in points. */
  readonly size: number;
  readonly font: string;
  /** Quarter turns clockwise; null for other angles, as stamps across a page have. */
  readonly turns: 0 | 1 | 2 | 3 | null;
  /** Null where the file has no tags. */
  readonly tag: Tag | null;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnLink extends Box {
  /** As the file has it: not all have a scheme. */
  readonly href: string;
}

type Matrix = readonly [number, number, number, number, number, number];

interface TextItem {
  readonly tag: Tag | null;
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

interface Annotation {
  readonly subtype?: unknown;
  readonly rect?: unknown;
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
}

/** A field's text is as high as its box allows, and mostly no higher than this, in points. */
const fieldSize = 10;

const asMatrix = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];

const product = (outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  outer[0] * a + outer[2] * b,
  outer[1] * a + outer[3] * b,
  outer[0] * c + outer[2] * d,
  outer[1] * c + outer[3] * d,
  outer[0] * e + outer[2] * f + outer[4],
  outer[1] * e + outer[3] * f + outer[5],
];

const turnsOf = (a: number, b: number): DrawnItem['turns'] => {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const turns = Math.round(quarters);
  return Math.abs(quarters - turns) > 0.05 ? null : (((turns + 4) % 4) as 0 | 1 | 2 | 3);
};

const placed = ({ str, width, transform, fontName, tag }: TextItem, view: Matrix): DrawnItem => {
  const [a, b, c, d, x, y] = product(view, asMatrix(transform));
  return { text: str, x, y, width, size: Math.hypot(c, d), font: fontName, turns: turnsOf(a, b), tag };
};

/** What a file says of its texts beside their places. */
interface Marks {
  /** Which marks "OC" hide their text. */
  readonly hidden: ReadonlySet<number>;
  /** By the names of marks. */
  readonly tags: ReadonlyMap<string, Tag>;
}

/** As the library gives it: a text, or the beginning or end of a mark. */
interface MarkedItem extends Omit<TextItem, 'tag'> {
  readonly type?: string;
  readonly tag?: string | null;
  readonly id?: string | null;
}

const shownItems = (items: readonly object[], { hidden, tags }: Marks): readonly TextItem[] => {
  const shown: TextItem[] = [];
  const marks: { readonly isHidden: boolean; readonly tag: Tag | null }[] = [];
  let layers = 0;
  for (const item of items as readonly MarkedItem[]) {
    const { type, tag: name, id } = item;
    const outer = marks.at(-1) ?? { isHidden: false, tag: null };
    if (type === 'endMarkedContent') marks.pop();
    else if (type === undefined) shown.push(...(outer.isHidden ? [] : [{ ...item, tag: outer.tag }]));
    else {
      const isHidden = outer.isHidden || name === 'Artifact' || (name === 'OC' && hidden.has(layers++));
      marks.push({ isHidden, tag: tags.get(id ?? '') ?? outer.tag });
    }
  }
  return shown;
};

const boxOf = ({ rect }: Annotation, view: Matrix): Box | null => {
  if (!Array.isArray(rect) || rect.length !== 4 || !rect.every(Number.isFinite)) return null;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect as readonly number[];
  const [[, , , , a, b], [, , , , c, d]] = [product(view, [1, 0, 0, 1, x1, y1]), product(view, [1, 0, 0, 1, x2, y2])];
  return { left: Math.min(a, c), right: Math.max(a, c), top: Math.min(b, d), bottom: Math.max(b, d) };
};

/** What is typed into a text field is drawn by whoever shows the form. */
const fieldItem = (annotation: Annotation, view: Matrix): readonly DrawnItem[] => {
  const { fieldType, fieldValue: text } = annotation;
  const box = boxOf(annotation, view);
  if (fieldType !== 'Tx' || typeof text !== 'string' || text.trim() === '' || box === null) return [];
  const size = Math.min(fieldSize, box.bottom - box.top);
  const y = (box.top + box.bottom) / 2 + size / 3;
  return [{ text, x: box.left + 2, y, width: box.right - box.left - 2, size, font: '', turns: 0, tag: null }];
};

/**
 * @param items the library's, with marks. @param annotations the library's. @param transform from the file's places to those on the
 * page as it is shown
 */
export const itemsOf = (
  items: readonly object[],
  annotations: readonly unknown[],
  transform: readonly number[],
  marks: Marks,
): readonly DrawnItem[] => {
  const view = asMatrix(transform);
  const fields = annotations.flatMap((annotation) => fieldItem(annotation as Annotation, view));
  return [...shownItems(items, marks).map((item) => placed(item, view)), ...fields];
};

/** The links that lead out of the file; those within it lead to a page. */
export const linksOf = (annotations: readonly unknown[], transform: readonly number[]): readonly DrawnLink[] =>
  annotations.flatMap((one) => {
    const annotation = one as Annotation;
    const href = annotation.url ?? annotation.unsafeUrl;
    const box = boxOf(annotation, asMatrix(transform));
    return annotation.subtype === 'Link' && typeof href === 'string' && box !== null ? [{ ...box, href }] : [];
  });
