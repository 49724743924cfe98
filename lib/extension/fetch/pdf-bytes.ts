/** The text of a PDF file as a page. What reads such files is larger than all the rest: it is loaded once there is one. */

/** @throws UnreadPdf */
export const pageOfPdfBytes = async (bytes: Uint8Array): Promise<Document> => {
  const { pageOfPdf } = await import('../../pdf/read-pdf');
  return pageOfPdf(bytes, (html) => new DOMParser().parseFromString(html, 'text/html'));
};
