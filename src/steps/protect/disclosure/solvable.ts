/**
 * What somebody who can solve linear equations works out of a table with withheld cells: by what is published alone, or with one value more that
 * he knows because it is his own.
 *
 * Published cells are equations over inner cells. What they leave open is their null space: a withheld cell can be worked out where it is the same
 * whatever is added of that. Nothing of the suppression is used, so that one is a check on the other. Whole numbers modulo 33,554,393, the
 * largest prime below 2^25.
 */

const prime = 33_554_393

export interface AttackedCell {
  /** Places of the inner cells that it adds up, each once. */
  readonly inner: readonly number[]
  readonly published: boolean
}

/** Power modulo the prime; products stay below 2^50, and are exact. */
function power(base: number, exponent: number): number {
  let [left, result, rest] = [base, 1, exponent]
  while (rest > 0) {
    if (rest % 2 === 1) result = (result * left) % prime
    left = (left * left) % prime
    rest = Math.floor(rest / 2)
  }
  return result
}

/** Reduced row echelon form of equations with coefficients 0 and 1; by the column of its leading one, each row. */
function echelon(
  equations: readonly (readonly number[])[],
  unknowns: number,
): ReadonlyMap<number, Float64Array> {
  const rows = new Map<number, Float64Array>()
  const take = (row: Float64Array, other: Float64Array, times: number): void => {
    for (let i = 0; i < unknowns; i += 1) row[i] = ((row[i] ?? 0) + (prime - times) * (other[i] ?? 0)) % prime
  }
  for (const equation of equations) {
    const row = new Float64Array(unknowns)
    for (const i of equation) row[i] = 1
    for (const [lead, known] of rows) if (row[lead] !== 0) take(row, known, row[lead] ?? 0)
    const lead = row.findIndex((x) => x !== 0)
    if (lead < 0) continue
    const scale = power(row[lead] ?? 0, prime - 2)
    for (let i = 0; i < unknowns; i += 1) row[i] = ((row[i] ?? 0) * scale) % prime
    for (const known of rows.values()) if (known[lead] !== 0) take(known, row, known[lead] ?? 0)
    rows.set(lead, row)
  }
  return rows
}

/**
 * @param unknowns number of inner cells
 * @returns for each inner cell, what it has of each direction that the published cells leave open
 */
function openDirections(cells: readonly AttackedCell[], unknowns: number): readonly Float64Array[] {
  const solved = echelon(
    cells.filter(({ published }) => published).map(({ inner }) => inner),
    unknowns,
  )
  const free = Array.from({ length: unknowns }, (_, i) => i).filter((i) => !solved.has(i))
  return Array.from({ length: unknowns }, (_, i) => {
    const row = solved.get(i)
    return Float64Array.from(free, (f) =>
      row === undefined ? Number(f === i) : (prime - (row[f] ?? 0)) % prime,
    )
  })
}

const isZero = (vector: Float64Array): boolean => vector.every((x) => x === 0)

/** Whether a vector is a multiple of another that is not zero. */
function isMultiple(vector: Float64Array, of: Float64Array): boolean {
  const first = of.findIndex((x) => x !== 0)
  const [x, y] = [vector[first] ?? 0, of[first] ?? 0]
  return vector.every((value, i) => (value * y) % prime === ((of[i] ?? 0) * x) % prime)
}

export interface Solved {
  /** Places of withheld cells that anybody can work out. */
  readonly byAll: readonly number[]
  /** Places of other withheld cells that one who knows a single inner cell can work out, his own aside. */
  readonly byOne: readonly number[]
}

/**
 * @param unknowns number of inner cells
 * @param own places of inner cells that have one contributor, who knows their value
 */
export function solvable(cells: readonly AttackedCell[], unknowns: number, own: readonly number[]): Solved {
  const open = openDirections(cells, unknowns)
  const directions = open[0]?.length ?? 0
  const left = cells.map(({ inner, published }) => {
    const sum = new Float64Array(directions)
    if (!published)
      for (const i of inner)
        for (let f = 0; f < directions; f += 1) sum[f] = ((sum[f] ?? 0) + (open[i]?.[f] ?? 0)) % prime
    return sum
  })
  const known = own.flatMap((i) => {
    const vector = open[i]
    return vector === undefined || isZero(vector) ? [] : [{ i, vector }]
  })
  const byAll: number[] = []
  const byOne: number[] = []
  for (const [c, { inner, published }] of cells.entries()) {
    const vector = left[c]
    if (published || vector === undefined) continue
    if (isZero(vector)) byAll.push(c)
    else if (
      known.some(({ i, vector: his }) => !(inner.length === 1 && inner[0] === i) && isMultiple(vector, his))
    )
      byOne.push(c)
  }
  return { byAll, byOne }
}
