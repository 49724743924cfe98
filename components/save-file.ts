/** Saves a file, the way a web page can. */
import type { ExportedFile } from '../lib/report/export/export-formats';

export const saveBlob = (name: string, blob: Blob): void => {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  URL.revokeObjectURL(href);
};

export const saveFile = ({ name, type, text }: ExportedFile): void => saveBlob(name, new Blob([text], { type }));
