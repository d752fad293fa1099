/**
 * What a run says while it goes on. The command line prints it; a test listens to it.
 */
export interface Progress {
  /** A step begins: its place, how many there are. */
  step(id: string, place: number, total: number): void
  /** A step has ended. */
  made(id: string, rows: number): void
  /** Something worth a line: a finding, a delivery received. */
  note(line: string): void
}

export const silent: Progress = { step: () => undefined, made: () => undefined, note: () => undefined }
