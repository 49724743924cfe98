/** Tells tables of data from tables that only lay out the page, and finds the headers of their cells. */

/** A longer first cell is text beside text, no header; in characters. */
const longestHeader = 80;

/** A table of data: what introduces each of its cells. */
export interface DataTable {
  /** Row header before column header ("Cookies — Purpose"); null for a header and for a cell without one. */
  headerOf(cell: Element): string | null;
}

/** The table as data, or null where it only lays out the page. */
export function readTable(table: Element): DataTable | null {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null) return null;
  const rows = [...table.querySelectorAll('tr')];
  const filled = rows.filter((row) => [...row.children].filter((cell) => textOf(cell) !== '').length > 1).length;
  if (filled < (table.querySelector('th') === null ? 3 : 1)) return null;
  const headers = headersOf(rows);
  return { headerOf: (cell) => headers.get(cell) ?? null };
}

/** Lays the rows out on a grid, so that cells that span several find their headers. */
function headersOf(rows: readonly Element[]): ReadonlyMap<Element, string> {
  const headers = new Map<Element, string>();
  const columns: { header: string; row: string; rowsLeft: number }[] = [];
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.children) {
      while ((columns[column]?.rowsLeft ?? 0) > 0) column++;
      const text = headerText(cell);
      const known = [column > 0 ? (columns[0]?.row ?? '') : '', columns[column]?.header ?? ''].filter(
        (header) => header !== '',
      );
      if (at > 0 && known.length > 0 && cell.localName !== 'th') headers.set(cell, known.join(' — '));
      const isHeader = at === 0 || row.parentElement?.localName === 'thead';
      for (let last = column + span(cell, 'colspan'); column < last; column++) {
        columns[column] = {
          header: isHeader ? text : (columns[column]?.header ?? ''),
          row: isHeader ? '' : text,
          rowsLeft: span(cell, 'rowspan'),
        };
      }
    }
    for (const entry of columns) if (entry !== undefined && entry.rowsLeft > 0) entry.rowsLeft--;
  }
  return headers;
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
  return element.textContent.replace(/\s+/g, ' ').trim();
}
