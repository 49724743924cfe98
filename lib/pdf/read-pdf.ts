/** Reads a PDF file into a page of its text. */
import { fileTextOf } from './file-text';
import { openPdf } from './open-pdf';
import { pdfPage } from './pdf-page';
import { piecesOf, uprightPage } from './text-pieces';
import { withoutRunningHeads, type PageLines } from './running-heads';
import { linesOf } from './text-lines';
import { UnreadPdf } from './unread-pdf';

/** A file with fewer words on all of its pages is a picture with a number or a stamp. */
const fewestWords = 10;

/** Builds the tree of a web page. */
export type Parse = (html: string) => Document;

/**
 * The file's text as a web page.
 * @param bytes the file's
 * @throws UnreadPdf
 */
export const pageOfPdf = async (bytes: Uint8Array, parse: Parse): Promise<Document> => parse(await htmlOfPdf(bytes));

const htmlOfPdf = async (bytes: Uint8Array): Promise<string> => {
  const file = await openPdf(bytes);
  try {
    const pages: PageLines[] = [];
    for await (const drawn of file.pages) {
      const upright = uprightPage(drawn);
      pages.push({ number: pages.length + 1, height: upright.height, lines: linesOf(piecesOf(upright)) });
    }
    const words = pages.flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(' ')));
    if (words.length < fewestWords) throw new UnreadPdf('pdf-scanned');
    const { pages: bare, heads } = withoutRunningHeads(pages);
    return pdfPage(fileTextOf(bare), file, heads);
  } finally {
    await file.close();
  }
};
