/** Which files a report can be saved as, and what a file to save is. */
export const exportFormats = ['md', 'json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}
