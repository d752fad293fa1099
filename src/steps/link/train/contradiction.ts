/**
 * Runs that contradict each other: what one block takes for pairs of one person differs far more often than what another does.
 *
 * So it shows where a block holds people who agree in much because what it holds tells it: namesakes are of one sex, neighbours were
 * born in one place. EM then takes many of them for one person, however often the rest differs.
 */
import type { EmResult } from './em.ts'
import { leastShare } from './pool.ts'

/** Shares of disagreement further apart than this are not an accident of sampling. */
const far = 0.3

interface Run {
  readonly block: readonly string[]
  readonly decided: readonly boolean[]
}

/**
 * @param k place of the comparison
 * @returns what a person should know, or undefined where the runs in which the comparison is free agree
 */
export function contradiction(
  name: string,
  k: number,
  runs: readonly Run[],
  results: readonly EmResult[],
): string | undefined {
  const said = runs
    .flatMap(({ block, decided }, r) => {
      const result = results[r]
      return result === undefined || decided[k] === true || result.share < leastShare
        ? []
        : [{ block: block.join(' + '), differ: result.m[k]?.at(-1) ?? 0 }]
    })
    .toSorted((a, b) => a.differ - b.differ)
  const [least, most] = [said[0], said.at(-1)]
  if (least === undefined || most === undefined || most.differ - least.differ < far) return undefined
  const hundred = (share: number): number => Math.round(share * 100)
  return `${name}: of 100 pairs of one person ${hundred(most.differ)} differ as training on ${most.block} has it, ${hundred(least.differ)} on ${least.block}. The first may take people for one person who only agree in what goes with that block: name what hangs together in \`training.together\`, or train without it.`
}
