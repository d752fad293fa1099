/** The charts of the pages on training, with full, empty and odd data (see cases.ts). */
import { cascade } from '../../../src/portal/charts/cascade.ts'
import { dumbbells } from '../../../src/portal/charts/dumbbells.ts'
import type { ChartOptions } from '../../../src/portal/charts/frame.ts'
import { shareBars } from '../../../src/portal/charts/share-bars.ts'
import { m49 } from './options.ts'

const countries = Object.keys(m49)
const years = [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024]
const long = 'Saint Helena, Ascension and Tristan da Cunha with a name that never ends'

type Draw = (o: ChartOptions) => string

export const trainingCases = {
  cascade: {
    full: (o) =>
      cascade(
        {
          heads: ['First', 'Second', 'Third'],
          words: { came: 'came', completed: 'completed', wentOn: 'went on' },
          nodes: years.map((year, i) => ({
            id: String(i),
            after: i === 0 ? undefined : String(Math.floor((i - 1) / 3)),
            label: `Course of ${year}`,
            came: 20 + i,
            completed: 15 + i,
            wentOn: i,
          })),
        },
        o,
      ),
    empty: (o) => cascade({ heads: [], words: { came: 'a', completed: 'b', wentOn: 'c' }, nodes: [] }, o),
    odd: (o) =>
      cascade(
        {
          heads: [long],
          words: { came: long, completed: long, wentOn: long },
          nodes: [
            { id: 'a', after: 'gone', label: long, came: 0, completed: 0, wentOn: 0 },
            { id: 'b', after: 'a', label: long, came: null },
          ],
        },
        o,
      ),
    budget: 4000,
  },
  dumbbells: {
    full: (o) =>
      dumbbells(
        {
          words: { from: 'before', to: 'after', later: 'later' },
          rows: countries.map((label, i) => ({
            label,
            from: 40 + i,
            to: 60 + i,
            interval: [56 + i, 64 + i],
            later: 55 + i,
            strong: i === 0,
          })),
        },
        o,
      ),
    empty: (o) =>
      dumbbells(
        { words: { from: 'a', to: 'b', later: 'c' }, rows: [{ label: 'a', from: null, to: null }] },
        o,
      ),
    odd: (o) =>
      dumbbells(
        {
          words: { from: 'a', to: 'b', later: 'c' },
          rows: [
            { label: long, from: 0, to: 0 },
            { label: 'b', from: null, to: null },
          ],
        },
        o,
      ),
    budget: 4000,
  },
  shareBars: {
    full: (o) =>
      shareBars(
        {
          parts: ['1', '2', '3', '4', '5'],
          rows: years.map((year, i) => ({ label: `Question ${year}`, counts: [i, 5, 20, 30, 9] })),
        },
        o,
      ),
    empty: (o) => shareBars({ parts: ['1'], rows: [{ label: 'a', counts: null }] }, o),
    odd: (o) =>
      shareBars(
        {
          parts: ['1', '2'],
          rows: [
            { label: `${long} ${long}`, counts: [0, 1] },
            { label: 'b', counts: null },
            { label: 'c', counts: [0, 0] },
          ],
        },
        o,
      ),
    budget: 4000,
  },
} satisfies Record<string, { full: Draw; empty: Draw; odd: Draw; budget: number }>
