/**
 * The part of a long table that one page shows.
 */
export interface Part<T> {
  readonly shown: readonly T[]
  /** Number of this page and of all pages; 1 is the first. */
  readonly page: number
  readonly pages: number
  /** Place of the first and of the last row shown, from 1. */
  readonly from: number
  readonly to: number
}

/** Cells that a page of at most 60 kB can hold with their links, and rows that a reader will scroll through. */
const cellsOnPage = 1000
const rowsOnPage = 100

/** Cut `rows` of `columns` figures each into pages; a page beyond the last is the last. */
export function pageOf<T>(rows: readonly T[], columns: number, wanted: number): Part<T> {
  const whole = rows.length * columns <= 2 * cellsOnPage && rows.length <= 1.25 * rowsOnPage
  const size = whole ? rows.length : Math.max(1, Math.min(rowsOnPage, Math.floor(cellsOnPage / columns)))
  const pages = Math.max(1, Math.ceil(rows.length / Math.max(size, 1)))
  const page = Math.min(wanted, pages)
  const shown = rows.slice((page - 1) * size, page * size)
  return { shown, page, pages, from: (page - 1) * size + 1, to: (page - 1) * size + shown.length }
}
