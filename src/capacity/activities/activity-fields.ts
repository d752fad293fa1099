/**
 * The columns of the registry of activities as a sheet. Their names are stable: a file exported today can be imported later.
 */
import type { Field } from './columns.ts'

export const activityFields: readonly Field[] = [
  { path: ['id'], kind: 'text' },
  { path: ['kind'], kind: 'text' },
  { path: ['title'], kind: 'words' },
  { path: ['summary'], kind: 'words' },
  { path: ['start'], kind: 'text' },
  { path: ['end'], kind: 'text' },
  { path: ['ongoing'], kind: 'flag' },
  { path: ['place', 'city'], kind: 'text' },
  { path: ['place', 'country'], kind: 'text' },
  { path: ['place', 'online'], kind: 'flag' },
  { path: ['organisers'], kind: 'list' },
  { path: ['funders'], kind: 'list' },
  { path: ['countries'], kind: 'list' },
  { path: ['region'], kind: 'words' },
  { path: ['participants', 'total'], kind: 'number' },
  { path: ['participants', 'women'], kind: 'number' },
  { path: ['participants', 'men'], kind: 'number' },
  {
    path: ['participants', 'by'],
    kind: 'records',
    parts: [
      { name: 'agency', kind: 'words' },
      { name: 'role', kind: 'words' },
      { name: 'number', kind: 'number' },
    ],
  },
  { path: ['topics'], kind: 'list' },
  { path: ['languages'], kind: 'list' },
  { path: ['outputs'], kind: 'texts' },
  { path: ['follow_up'], kind: 'words' },
  { path: ['led_to'], kind: 'list' },
  { path: ['part_of'], kind: 'text' },
  { path: ['url'], kind: 'text' },
  { path: ['source', 'document'], kind: 'text' },
  { path: ['source', 'section'], kind: 'text' },
  { path: ['source', 'page'], kind: 'number' },
  { path: ['example'], kind: 'flag' },
]
