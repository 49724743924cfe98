/** Which texts of a page stand in layers that are switched off, as draft stamps and other languages do. */
import type { OPS, PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';

/**
 * The library gives hidden text with the rest. What it draws says of each layer's mark which layer is meant, and what it reads has
 * the same marks in the same order.
 * @param ops the library's numbers of what is drawn
 * @returns which of the page's marks "OC" hide their text, counted from 0
 */
export const marksOfHiddenLayers = async (
  pdf: PDFDocumentProxy,
  page: PDFPageProxy,
  ops: Pick<typeof OPS, 'beginMarkedContentProps' | 'paintFormXObjectBegin'>,
): Promise<ReadonlySet<number>> => {
  const layers = await pdf.getOptionalContentConfig();
  if (![...layers].some(([, layer]) => !isVisible(layer))) return new Set();
  supplyTransfer();
  const { fnArray: names, argsArray: values } = await page.getOperatorList();
  const marks = names.flatMap((name: number, at: number) => {
    const [tag, layer] = name === ops.beginMarkedContentProps ? ((values[at] ?? []) as readonly unknown[]) : [];
    // A form that is a layer as a whole has no mark in what is read.
    return tag === 'OC' && names[at + 1] !== ops.paintFormXObjectBegin ? [layers.isVisible(layer) === true] : [];
  });
  return new Set(marks.flatMap((isShown: boolean, at: number) => (isShown ? [] : [at])));
};

const isVisible = (layer: unknown): boolean => (layer as { readonly visible?: unknown }).visible === true;

/** What the library needs for fonts that a file does not bring along; browsers have it, and Node from version 21 on. */
const supplyTransfer = (): void => {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  const value = function (this: ArrayBuffer, length?: number): ArrayBuffer {
    return this.slice(0, length);
  };
  Reflect.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', { value, configurable: true });
};
