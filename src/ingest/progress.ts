/** How far a load has come: files while reading, rows while writing. */
export interface Progress {
  readonly phase: 'read' | 'write';
  /** The file that is read, or the label or relationship type that is written. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

export type ReportProgress = (progress: Progress) => void;
