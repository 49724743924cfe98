/** Tells tables of data from tables that only lay out the page, and reads a cell's headers. */

/** Is this the cell of a table whose rows and columns mean something? */
export function isDataCell(cell: Element): boolean {
  const table = cell.closest('table');
  if (table === null || table.getAttribute('role') === 'presentation' || table.querySelector('table') !== null) return false;
  const rows = [...table.querySelectorAll('tr')].filter((row) => filledCells(row) > 1);
  return table.querySelector('th') !== null ? rows.length > 0 : rows.length > 2;
}

/** The headers of a cell, row first ("Cookies — Purpose"); null where it has none or is one itself. */
export function cellHeaders(cell: Element): string | null {
  const row = cell.closest('tr');
  const table = cell.closest('table');
  if (row === null || table === null || cell.localName === 'th') return null;
  const first = row.firstElementChild;
  const top = table.querySelector('tr');
  const headers = [
    first !== null && first !== cell ? textOf(first) : '',
    top !== null && top !== row ? textOf(cellAt(top, columnOf(cell))) : '',
  ].filter((header) => header !== '');
  return headers.length > 0 ? headers.join(' — ') : null;
}

function filledCells(row: Element): number {
  return [...row.children].filter((cell) => textOf(cell) !== '').length;
}

function columnOf(cell: Element): number {
  let column = 0;
  for (let at = cell.previousElementSibling; at !== null; at = at.previousElementSibling) column += span(at);
  return column;
}

function cellAt(row: Element, column: number): Element | null {
  let at = 0;
  for (const cell of row.children) {
    at += span(cell);
    if (at > column) return cell;
  }
  return null;
}

function span(cell: Element): number {
  return Math.max(1, Number(cell.getAttribute('colspan')) || 1);
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
