/**
 * The columns of the library as a sheet.
 */
import type { Field } from './columns.ts'

export const resourceFields: readonly Field[] = [
  { path: ['id'], kind: 'text' },
  { path: ['kind'], kind: 'text' },
  { path: ['title'], kind: 'words' },
  { path: ['publisher'], kind: 'text' },
  { path: ['year'], kind: 'number' },
  { path: ['topics'], kind: 'list' },
  { path: ['languages'], kind: 'list' },
  { path: ['region'], kind: 'words' },
  { path: ['summary'], kind: 'words' },
  { path: ['url'], kind: 'text' },
  { path: ['activity'], kind: 'text' },
  { path: ['source', 'document'], kind: 'text' },
  { path: ['source', 'section'], kind: 'text' },
  { path: ['source', 'page'], kind: 'number' },
]
