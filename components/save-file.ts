/** Saves a text as a file, the way a web page can. */
import type { ExportedFile } from '../lib/report/export/exports';

export const saveFile = ({ name, type, text }: ExportedFile): void => {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  URL.revokeObjectURL(href);
};
