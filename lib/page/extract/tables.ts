/** Tells tables of data from tables that only lay out the page, and finds the headers of their cells. */
import { collapse } from './white-space';

const labels = 'th,[role="columnheader"],[role="rowheader"]';
/** A longer first cell is text beside text, no header; in characters. */
const longestHeader = 80;
const sentenceOrAnswer = /\S\s\S.*[.!]$|^(?:yes|no)\b|^.{81}/i;

/** A table of data: what introduces each of its cells. */
export interface DataTable {
  /** Row header before column header ("Cookies — Purpose"); null for a header and for a cell without one. */
  headerOf(cell: Element): string | null;
}

/** The table as data, or null where it only lays out the page. */
export function readTable(table: Element): DataTable | null {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null) return null;
  // A row without text, as some word processors put on top, heads nothing.
  const rows = [...table.querySelectorAll('tr,[role="row"]')].filter(textOf);
  const filled = rows.filter((row) => [...row.children].filter(textOf).length > 1).length;
  if (filled < (table.querySelector(labels) === null ? 3 : 1)) return null;
  const headers = headersOf(rows);
  return { headerOf: (cell) => headers.get(cell) ?? null };
}

/** Lays the rows out on a grid, so that cells that span several find their headers. */
function headersOf(rows: readonly Element[]): ReadonlyMap<Element, string> {
  const headers = new Map<Element, string>();
  const columns: { header: string; row: string; rowsLeft: number }[] = [];
  let wasHead = false;
  for (const [at, row] of rows.entries()) {
    const isHead = (row.parentElement?.localName === 'thead' || (at === 0 && !isRowLabelled(row))) && !isOfData(row);
    let column = 0;
    for (const cell of row.children) {
      while ((columns[column]?.rowsLeft ?? 0) > 0) column++;
      const text = headerText(cell);
      const spanned = columns.slice(column, column + span(cell, 'colspan')).map((one) => one.header);
      const known = [column > 0 ? (columns[0]?.row ?? '') : '', [...new Set(spanned)].join(', ')].filter(Boolean);
      if (!isHead && known.length > 0 && !cell.matches(labels)) headers.set(cell, known.join(' — '));
      for (let last = column + span(cell, 'colspan'); column < last; column++) {
        const above = columns[column]?.header ?? '';
        columns[column] = {
          header: isHead ? (wasHead ? joined(above, text) : text) : above,
          row: isHead ? '' : text,
          rowsLeft: span(cell, 'rowspan'),
        };
      }
    }
    wasHead = isHead;
    for (const entry of columns) if (entry !== undefined && entry.rowsLeft > 0) entry.rowsLeft--;
  }
  return headers;
}

/** In a table that is read from left to right, each row begins with its label. */
function isRowLabelled({ children }: Element): boolean {
  const [first, ...rest] = [...children].map(isLabel);
  return first === true && !rest.includes(true);
}

/** Where no header is marked, the first row, or one that is called the head, may be one of data: it holds sentences, or answers. */
function isOfData({ children }: Element): boolean {
  const cells = [...children];
  return !cells.some(isLabel) && cells.some((cell) => sentenceOrAnswer.test(textOf(cell)));
}

function isLabel(cell: Element): boolean {
  const bold = cell.querySelector('b,strong');
  return cell.matches(labels) || (bold !== null && textOf(bold) === textOf(cell));
}

/** "Shared with" over "Banks" and "Carriers". */
function joined(above: string, below: string): string {
  return [above, below].filter(Boolean).join(' — ');
}

/** Spans are bounded: a hostile page may ask for billions. */
function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  return Math.min(50, Math.max(1, Math.floor(Number(cell.getAttribute(name))) || 1));
}

function headerText(cell: Element): string {
  const text = textOf(cell);
  return text.length > longestHeader ? '' : text;
}

function textOf(element: Element): string {
  return collapse(element.textContent).trim();
}
