/** A figure in a table, or a dash where it is withheld or cannot be worked out. */
import type { DataCell } from '../../../data-table.tsx'

export const told = (value: number | null | undefined, write: (n: number) => string): DataCell =>
  value === null || value === undefined ? { text: '–', missing: true } : { text: write(value) }
