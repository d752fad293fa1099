/** Every chart with full, empty and odd data, and how much its drawing may weigh. */
import { beforeAfter } from '../../../src/portal/charts/before-after.ts'
import { choropleth } from '../../../src/portal/charts/choropleth.ts'
import { coverageMatrix } from '../../../src/portal/charts/coverage-matrix.ts'
import { flowMap } from '../../../src/portal/charts/flow-map.ts'
import type { ChartOptions } from '../../../src/portal/charts/frame.ts'
import { incidentMap } from '../../../src/portal/charts/incident-map.ts'
import { lineChart } from '../../../src/portal/charts/line-chart.ts'
import { westAfrica } from '../../../src/portal/charts/map-options.ts'
import { matrix } from '../../../src/portal/charts/matrix.ts'
import { pyramid } from '../../../src/portal/charts/pyramid.ts'
import { bands } from '../../../src/portal/charts/bands.ts'
import { rangeChart } from '../../../src/portal/charts/range-chart.ts'
import { rankedBars } from '../../../src/portal/charts/ranked-bars.ts'
import { smallMultiples } from '../../../src/portal/charts/small-multiples.ts'
import { stackedBars } from '../../../src/portal/charts/stacked-bars.ts'
import { twoSidedBars } from '../../../src/portal/charts/two-sided-bars.ts'
import { m49 } from './options.ts'
import { capacityCases } from './capacity-cases.ts'
import { trainingCases } from './training-cases.ts'

const countries = Object.keys(m49)
const map = { bounds: westAfrica, countries, m49: (a: string) => m49[a], name: (a: string) => a }
const years = [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024]
const long = 'Saint Helena, Ascension and Tristan da Cunha with a name that never ends'

type Draw = (o: ChartOptions) => string
interface Case {
  readonly full: Draw
  readonly empty: Draw
  /** One value only, a zero, a missing value and a very long name. */
  readonly odd: Draw
  /** Most bytes of the wide drawing, compressed. */
  readonly budget: number
}

export const cases: Readonly<Record<string, Case>> = {
  lineChart: {
    full: (o) =>
      lineChart(
        {
          lines: [1, 2, 3, 4, 5, 6].map((k) => ({
            label: `Source ${k}`,
            points: years.map((x, i) => ({ x, y: k * 1e5 + i * 3e4, estimated: i > 5 })),
          })),
        },
        o,
      ),
    empty: (o) => lineChart({ lines: [{ label: 'a', points: [{ x: 2000, y: null }] }] }, o),
    odd: (o) =>
      lineChart(
        {
          lines: [
            {
              label: long,
              points: [
                { x: 2000, y: 0 },
                { x: 2001, y: null },
                { x: 2002, y: 5 },
              ],
            },
          ],
          breaks: [{ x: 2001, label: 'border' }],
        },
        o,
      ),
    budget: 4000,
  },
  beforeAfter: {
    full: (o) => {
      const mean = years.map((x, i) => ({ x, y: 10 + i * 4 }))
      const members = [1, 2, 3, 4, 5, 6, 7, 8].map((k) => years.map((x, i) => ({ x, y: k * 5 + i * 3 })))
      return beforeAfter(
        {
          treated: { label: 'Took part', mean, members },
          others: { label: 'Did not', mean: mean.map((p) => ({ x: p.x, y: p.y / 2 })), members },
          windows: [
            { from: 2000, to: 2010, label: 'before' },
            { from: 2015, to: 2024, label: 'after' },
          ],
        },
        o,
      )
    },
    empty: (o) =>
      beforeAfter(
        {
          treated: { label: 'a', mean: [{ x: 2000, y: null }], members: [] },
          others: { label: 'b', mean: [], members: [] },
          windows: [],
        },
        o,
      ),
    odd: (o) =>
      beforeAfter(
        {
          treated: {
            label: long,
            mean: [
              { x: 2000, y: 0 },
              { x: 2001, y: null },
              { x: 2002, y: 5 },
            ],
            members: [],
          },
          others: { label: long, mean: [{ x: 2000, y: 0 }], members: [[{ x: 2000, y: null }]] },
          windows: [{ from: 2000, to: 2000, label: long }],
        },
        o,
      ),
    budget: 4000,
  },
  rankedBars: {
    full: (o) =>
      rankedBars({ tone: 'in', bars: countries.map((label, i) => ({ label, value: 1e6 / (i + 1) })) }, o),
    empty: (o) => rankedBars({ tone: 'in', bars: [] }, o),
    odd: (o) =>
      rankedBars(
        {
          tone: 'out',
          bars: [
            { label: long, value: 0, chosen: true },
            { label: 'b', value: null },
          ],
        },
        o,
      ),
    budget: 4000,
  },
  twoSidedBars: {
    full: (o) =>
      twoSidedBars(
        {
          rows: countries.map((label, i) => ({ label, in: 1e5 * i, out: 1e4 * i })),
          inLabel: 'In',
          outLabel: 'Out',
        },
        o,
      ),
    empty: (o) =>
      twoSidedBars({ rows: [{ label: 'a', in: null, out: null }], inLabel: 'In', outLabel: 'Out' }, o),
    odd: (o) => twoSidedBars({ rows: [{ label: long, in: 0, out: null }], inLabel: long, outLabel: long }, o),
    budget: 4000,
  },
  pyramid: {
    full: (o) =>
      pyramid(
        {
          rows: years.map((y, i) => ({
            age: String(y),
            men: i * 100,
            women: i * 90,
            menThen: i * 50,
            womenThen: i * 40,
          })),
          outline: '1990',
        },
        o,
      ),
    empty: (o) => pyramid({ rows: [] }, o),
    odd: (o) => pyramid({ rows: [{ age: '0–4', men: 0, women: null }] }, o),
    budget: 4000,
  },
  stackedBars: {
    full: (o) =>
      stackedBars(
        {
          parts: [{ label: 'Refugees' }, { label: 'IDPs' }],
          bars: years.map((y, i) => ({ label: String(y), values: [i, i * 2] })),
        },
        o,
      ),
    empty: (o) => stackedBars({ parts: [{ label: 'a' }], bars: [{ label: '2000', values: [null] }] }, o),
    odd: (o) =>
      stackedBars(
        {
          parts: [{ label: long }],
          bars: [
            { label: '2000', values: [0] },
            { label: '2001', values: [null] },
          ],
        },
        o,
      ),
    budget: 4000,
  },
  smallMultiples: {
    full: (o) =>
      smallMultiples(
        {
          tone: 'in',
          panels: countries.map((label, k) => ({ label, points: years.map((x, i) => ({ x, y: k * i })) })),
        },
        o,
      ),
    empty: (o) => smallMultiples({ tone: 'in', panels: [] }, o),
    odd: (o) =>
      smallMultiples(
        {
          tone: 'in',
          scale: 'own',
          panels: [
            { label: long, points: [{ x: 2000, y: 0 }] },
            { label: 'b', points: [{ x: 2000, y: null }] },
          ],
        },
        o,
      ),
    budget: 6000,
  },
  bands: {
    full: (o) =>
      bands(
        {
          from: 0,
          to: 100,
          tone: 's2',
          rows: years.map((y, i) => ({ label: String(y), low: i * 5, high: i * 5 + i * 6 })),
        },
        o,
      ),
    empty: (o) => bands({ from: 0, to: 100, tone: 's2', rows: [] }, o),
    odd: (o) =>
      bands(
        {
          from: 0,
          to: 100,
          tone: 's2',
          rows: [
            { label: long, low: 0, high: 100 },
            { label: 'b', low: 0, high: 0 },
            { label: 'c', low: 100, high: 100 },
          ],
        },
        o,
      ),
    budget: 2000,
  },
  rangeChart: {
    full: (o) =>
      rangeChart(
        {
          tone: 'in',
          rows: years.map((y, i) => ({ label: String(y), min: i, median: i * 10, max: i * 100 })),
        },
        o,
      ),
    empty: (o) => rangeChart({ tone: 'in', rows: [{ label: 'a', min: null, median: null, max: null }] }, o),
    odd: (o) =>
      rangeChart(
        {
          tone: 'in',
          rows: [
            { label: long, min: 0, median: 0, max: 0 },
            { label: 'b', min: null, median: null, max: null },
          ],
        },
        o,
      ),
    budget: 4000,
  },
  matrix: {
    full: (o) =>
      matrix(
        {
          rows: countries,
          columns: countries,
          rowTitle: 'From',
          columnTitle: 'To',
          values: countries.map((a, i) => countries.map((b, k) => (a === b ? undefined : i * k * 1000))),
        },
        o,
      ),
    empty: (o) =>
      matrix({ rows: ['a'], columns: ['b'], rowTitle: 'From', columnTitle: 'To', values: [[null]] }, o),
    odd: (o) =>
      matrix(
        { rows: [long], columns: [long, 'b'], rowTitle: 'From', columnTitle: 'To', values: [[0, null]] },
        o,
      ),
    budget: 8000,
  },
  coverageMatrix: {
    full: (o) =>
      coverageMatrix(
        {
          columns: years.map(String),
          rows: countries.map((label, i) => ({
            label,
            cells: years.map((_, k) => ({ present: i, missing: k % 2 })),
          })),
        },
        o,
      ),
    empty: (o) => coverageMatrix({ columns: [], rows: [] }, o),
    odd: (o) =>
      coverageMatrix(
        {
          columns: ['2000', '2001', '2002'],
          rows: [{ label: long, cells: [{ present: 0, missing: 3 }, undefined, { present: 1, missing: 1 }] }],
        },
        o,
      ),
    budget: 6000,
  },
  choropleth: {
    full: (o) => choropleth({ ...map, values: Object.fromEntries(countries.map((c, i) => [c, i])) }, o),
    empty: (o) => choropleth({ ...map, values: {} }, o),
    odd: (o) => choropleth({ ...map, values: { GMB: 0, NGA: null } }, o),
    budget: 25_000,
  },
  flowMap: {
    full: (o) =>
      flowMap(
        {
          ...map,
          corridors: countries.flatMap((from) => countries.map((to, i) => ({ from, to, value: 1000 * i }))),
        },
        o,
      ),
    empty: (o) => flowMap({ ...map, corridors: [{ from: 'BFA', to: 'CIV', value: 0 }] }, o),
    odd: (o) =>
      flowMap(
        {
          ...map,
          corridors: [
            { from: 'GMB', to: 'SEN', value: 1 },
            { from: 'ZZZ', to: 'SEN', value: 9 },
          ],
        },
        o,
      ),
    budget: 30_000,
  },
  incidentMap: {
    full: (o) =>
      incidentMap(
        {
          ...map,
          tone: 'displaced',
          cells: Array.from({ length: 300 }, (_, i) => ({
            lon: -20 + (i % 30),
            lat: 5 + (i % 17),
            value: i,
          })),
        },
        o,
      ),
    empty: (o) => incidentMap({ ...map, tone: 'displaced', cells: [{ lon: 100, lat: 50, value: 3 }] }, o),
    odd: (o) =>
      incidentMap(
        {
          ...map,
          tone: 'displaced',
          cells: [
            { lon: -17, lat: 14, value: 1 },
            { lon: -17, lat: 15, value: 0 },
          ],
        },
        o,
      ),
    budget: 25_000,
  },
  ...trainingCases,
  ...capacityCases,
}
