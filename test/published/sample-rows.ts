/**
 * Observations of the sample release: made-up numbers in real structures, small enough to be checked by eye.
 *
 * Missing: SEN from TGO in 2020 (not collected), a suppressed cell of refugees in GMB, and the share that follows from the first.
 */
export interface Row {
  readonly table: string
  readonly key: Readonly<Record<string, string>>
  readonly value: number | null
  readonly status?: string
  readonly confidentiality?: string
  readonly typeOfData?: string
  readonly estimate?: string
  readonly unit: string
  readonly source: string
  readonly vintage: string
  readonly reason?: string
  readonly delivery?: string
  readonly rows?: readonly number[]
}

export const sampleDeliveries = {
  'undesa-ims-2024': 'a'.repeat(64),
  'unhcr-population': 'b'.repeat(64),
  'iom-mmp': 'c'.repeat(64),
}

const destinations = { CIV: 100_000, MLI: 20_000, SEN: 30_000 } as const
const origins = { BFA: 0.5, GIN: 0.2, TGO: 0.1 } as const
const times = { 2015: 0.8, 2020: 0.9, 2024: 1 } as const

function stock(): Row[] {
  const rows: Row[] = []
  for (const [area, size] of Object.entries(destinations)) {
    for (const [origin, share] of [['_T', 1] as const, ...Object.entries(origins)]) {
      for (const [time, growth] of Object.entries(times)) {
        const missing = area === 'SEN' && origin === 'TGO' && time === '2020'
        const male = Math.round(size * share * growth * 0.55)
        const female = Math.round(size * share * growth * 0.45)
        for (const [sex, value] of [
          ['_T', male + female] as const,
          ['F', female] as const,
          ['M', male] as const,
        ]) {
          rows.push({
            table: 'stock-origin',
            key: {
              REF_AREA: area,
              COUNTERPART_AREA: origin,
              SEX: sex,
              SOURCE: 'undesa-ims-2024',
              TIME_PERIOD: time,
            },
            value: missing ? null : value,
            status: missing ? 'L' : 'E',
            typeOfData: area === 'MLI' ? 'C' : 'B',
            estimate: 'MODELLED',
            unit: 'PS',
            source: 'undesa-ims-2024',
            vintage: '2024',
            ...(missing ? { reason: 'NOT_COLLECTED' } : {}),
            delivery: sampleDeliveries['undesa-ims-2024'],
            rows: [rows.length + 1],
          })
        }
      }
    }
  }
  return rows
}

/** Derived from the stock: 100 · F / T. */
function femaleShare(from: readonly Row[]): Row[] {
  return from
    .filter((row) => row.key['SEX'] === '_T')
    .map((row) => {
      const { SEX: _, ...key } = row.key
      const women = from.find(
        (r) => r.key['SEX'] === 'F' && Object.entries(key).every(([d, code]) => r.key[d] === code),
      )
      const value = row.value === null ? null : (100 * (women?.value ?? 0)) / row.value
      return {
        table: 'stock-female-share',
        key,
        value,
        status: value === null ? 'O' : 'E',
        estimate: 'MODELLED',
        unit: 'PCT',
        source: 'undesa-ims-2024',
        vintage: '2024',
        ...(value === null ? { reason: 'NOT_AVAILABLE' } : {}),
      }
    })
}

function displaced(): Row[] {
  const figures: readonly (readonly [
    area: string,
    origin: string,
    type: string,
    time: string,
    value: number | null,
  ])[] = [
    ['MRT', 'MLI', 'REFUGEE', '2022', 82_436],
    ['MRT', 'MLI', 'REFUGEE', '2023', 110_287],
    ['MRT', 'MLI', 'ASYLUM_SEEKER', '2023', 4_200],
    ['GMB', 'SEN', 'REFUGEE', '2023', null],
    ['NER', 'NGA', 'REFUGEE', '2022', 182_000],
    ['NER', 'NGA', 'REFUGEE', '2023', 190_000],
    ['CIV', 'CIV', 'STATELESS', '2023', 931_000],
  ]
  return figures.map(([area, origin, type, time, value], i) => ({
    table: 'displaced',
    key: { REF_AREA: area, COUNTERPART_AREA: origin, POPULATION_TYPE: type, TIME_PERIOD: time },
    value,
    status: value === null ? 'Q' : 'A',
    confidentiality: value === null ? 'A' : 'F',
    estimate: 'OBSERVED',
    unit: 'PS',
    source: 'unhcr-population',
    vintage: '2024',
    ...(value === null ? { reason: 'SUPPRESSED' } : {}),
    delivery: sampleDeliveries['unhcr-population'],
    rows: i === 0 ? [1, 2] : [i + 2],
  }))
}

function deaths(): Row[] {
  const months = ['2023-01', '2023-06', '2024-02', '2024-12']
  const monthly = months.flatMap((time, m) =>
    ['ATLANTIC_CANARIES', 'SAHARA'].flatMap((route, r) =>
      ['DEAD', 'MISSING'].map((outcome, o): Row => ({
        table: 'deaths-route',
        key: { ROUTE: route, OUTCOME: outcome, TIME_PERIOD: time },
        value: 10 * (m + 1) + 3 * r + o,
        estimate: 'OBSERVED',
        unit: 'PS',
        source: 'iom-mmp',
        vintage: '2024',
        delivery: sampleDeliveries['iom-mmp'],
        rows: [m * 4 + r * 2 + o + 1],
      })),
    ),
  )
  const yearly = ['2023', '2024'].map((year): Row => {
    const parts = monthly.filter((row) => row.key['TIME_PERIOD']?.startsWith(year))
    return {
      table: 'sdg-10-7-3',
      key: { ROUTE: '_T', OUTCOME: '_T', TIME_PERIOD: year },
      value: parts.reduce((sum, row) => sum + (row.value ?? 0), 0),
      estimate: 'OBSERVED',
      unit: 'PS',
      source: 'iom-mmp',
      vintage: '2024',
    }
  })
  return [...monthly, ...yearly]
}

/** One cell each of tables whose inputs are another period, or the members of a group. */
function regional(): Row[] {
  const shared = { status: 'E', estimate: 'MODELLED', source: 'undesa-ims-2024', vintage: '2024' } as const
  const when = { SOURCE: 'undesa-ims-2024', TIME_PERIOD: '2024' }
  const group = { REF_AREA: 'ECOWAS', COMPOSITION: 'ECOWAS_2025', DIRECTION: 'IN' }
  const growth = { ...shared, table: 'stock-growth', unit: 'PCT_YEAR' }
  const living = { ...shared, table: 'regional-stock', unit: 'PS' }
  return [
    { ...growth, key: { REF_AREA: 'SEN', SEX: '_T', ...when }, value: 2.634 },
    { ...living, key: { ...group, PARTNER: '_T', ...when }, value: 130_000 },
    { ...living, key: { ...group, PARTNER: 'WITHIN', ...when }, value: 39_000 },
  ]
}

const told = stock()
export const sampleRows: readonly Row[] = [
  ...told,
  ...femaleShare(told),
  ...displaced(),
  ...deaths(),
  ...regional(),
]
