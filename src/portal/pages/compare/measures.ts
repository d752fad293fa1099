/**
 * What can be compared between countries: for each measure the table and the selection that give one series a country.
 */
import type { Tone } from '../../charts/tone.ts'

export interface Measure {
  readonly id: MeasureId
  readonly table: string
  /** Codes of the dimensions other than country, composition and time. */
  readonly where: Readonly<Record<string, readonly string[]>>
  /** True where several sources tell it: the headline source is meant. */
  readonly told?: boolean
  readonly tone: Tone
  /** True where a group of countries is compared with itself: the reader chooses the group and the day. */
  readonly grouped?: boolean
}

const all = ['_T']

export const measureIds = [
  'migrants',
  'share',
  'growth',
  'women',
  'emigrants',
  'within-in',
  'within-out',
  'hosted',
  'fled',
  'sdg',
  'net',
  'money',
] as const
export type MeasureId = (typeof measureIds)[number]

export const measures: readonly Measure[] = [
  {
    id: 'migrants',
    table: 'stock-origin',
    where: { COUNTERPART_AREA: all, SEX: all },
    told: true,
    tone: 'in',
  },
  { id: 'share', table: 'stock-share', where: {}, told: true, tone: 'in' },
  { id: 'growth', table: 'stock-growth', where: { SEX: all }, told: true, tone: 'in' },
  { id: 'women', table: 'stock-female-share', where: { COUNTERPART_AREA: all }, told: true, tone: 'in' },
  {
    id: 'emigrants',
    table: 'emigrants',
    where: { COUNTERPART_AREA: all, SEX: all },
    told: true,
    tone: 'out',
  },
  {
    id: 'within-in',
    table: 'intra-regional-share',
    where: { DIRECTION: ['IN'] },
    told: true,
    tone: 'in',
    grouped: true,
  },
  {
    id: 'within-out',
    table: 'intra-regional-share',
    where: { DIRECTION: ['OUT'] },
    told: true,
    tone: 'out',
    grouped: true,
  },
  { id: 'hosted', table: 'displaced-hosted', where: { POPULATION_TYPE: ['REFUGEE'] }, tone: 'displaced' },
  { id: 'fled', table: 'displaced-origin', where: { POPULATION_TYPE: ['REFUGEE'] }, tone: 'displaced' },
  { id: 'sdg', table: 'sdg-10-7-4', where: {}, tone: 'displaced' },
  { id: 'net', table: 'net-migration-rate', where: {}, tone: 'ink' },
  { id: 'money', table: 'remittances-total', where: { DIRECTION: ['IN'] }, tone: 'in' },
]
