/**
 * What a downloaded file is called: the table, the years in it, the release (`corridor-stock-origin-1990-2024-r1.csv`).
 */
import type { TableData } from '../exchange/table-data.ts'

export function downloadName(data: Pick<TableData, 'id' | 'dimensions' | 'release'>, format: string): string {
  const times = data.dimensions.find((d) => d.role === 'time')?.codes.map((code) => code.id) ?? []
  const years = [...new Set([times[0], times.at(-1)].filter((time) => time !== undefined))]
  return `${['corridor', data.id, ...years, `r${data.release.number}`].join('-')}.${format}`
}
