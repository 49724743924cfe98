/** Why a PDF file cannot be read. */

export type PdfProblem =
  /** It opens with a password only. */
  | 'pdf-locked'
  /** It is cut off, or no PDF at all; `detail` has the library's words. */
  | 'pdf-damaged'
  /** `detail` has the number of its pages. */
  | 'pdf-too-long'
  /** Its pages are pictures: there is no text in it. */
  | 'pdf-scanned';

export class UnreadPdf extends Error {
  constructor(
    readonly why: PdfProblem,
    readonly detail = '',
  ) {
    super(`${why} ${detail}`.trim());
  }
}
