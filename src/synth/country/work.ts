/**
 * In which industry and in which status somebody works when they work: drawn once, by their occupation, from a stream of its own, so that
 * nothing else of a life depends on it.
 *
 * Industries are sections of ISIC Rev. 4 (United Nations), statuses the groups of ICSE-93 (International Labour Organization) by their
 * numbers. The weights are ours, for a country where most jobs are self-employment (Mbaye and Gueye, Labor Markets and Jobs in West Africa,
 * African Development Bank, Working Paper 297, 2018) and where most work on the land or trade.
 */
import { weightedChoice } from '../alias.ts'
import type { Random } from '../random.ts'

export interface Work {
  /** Section of ISIC Rev. 4: a letter. */
  readonly industry: string
  /** Group of ICSE-93: 1 employee, 2 employer, 3 own account, 4 member of a cooperative, 5 contributing family worker. */
  readonly status: string
}

/** Sections of ISIC Rev. 4. */
export const sections = 'ABCDEFGHIJKLMNOPQRSTU'.split('')

type Weights = Readonly<Record<string, number>>

/** Weights of the sections by major group of ISCO-08. */
const industries: Readonly<Record<string, Weights>> = {
  0: { O: 1 },
  1: {
    A: 4,
    B: 3,
    C: 10,
    D: 1,
    E: 1,
    F: 6,
    G: 34,
    H: 6,
    I: 10,
    J: 4,
    K: 5,
    L: 1,
    M: 3,
    N: 3,
    O: 5,
    P: 2,
    Q: 1,
    S: 1,
  },
  2: { C: 4, D: 1, F: 3, G: 3, J: 5, K: 5, M: 10, N: 2, O: 16, P: 32, Q: 14, R: 1, S: 2, U: 2 },
  3: { B: 3, C: 10, D: 3, F: 8, G: 8, H: 4, J: 6, K: 6, M: 6, N: 4, O: 16, P: 6, Q: 16, R: 2, S: 2 },
  4: { C: 6, D: 2, F: 2, G: 14, H: 12, I: 4, J: 6, K: 14, M: 4, N: 6, O: 18, P: 4, Q: 4, S: 2, U: 2 },
  5: { C: 1, G: 66, H: 1, I: 14, N: 3, O: 4, P: 1, Q: 1, R: 1, S: 8 },
  6: { A: 1 },
  7: { B: 4, C: 46, D: 1, E: 1, F: 28, G: 14, S: 6 },
  8: { B: 6, C: 12, E: 1, F: 5, G: 4, H: 70, N: 2 },
  9: { A: 34, B: 6, C: 8, E: 3, F: 16, G: 12, H: 5, I: 4, N: 3, T: 9 },
}

/** Weights of the groups of ICSE-93, from 1 on, by major group of ISCO-08. */
const statuses: Readonly<Record<string, readonly number[]>> = {
  0: [1, 0, 0, 0, 0],
  1: [45, 35, 18, 1, 1],
  2: [82, 3, 14, 0, 1],
  3: [72, 4, 22, 0, 2],
  4: [90, 1, 6, 0, 3],
  5: [17, 3, 68, 0, 12],
  6: [3, 2, 60, 2, 33],
  7: [22, 6, 60, 1, 11],
  8: [38, 4, 54, 1, 3],
  9: [52, 0, 33, 0, 15],
}

const choices = new Map(
  Object.entries(industries).map(([occupation, weights]) => [
    occupation,
    {
      industry: weightedChoice(sections.map((section) => weights[section] ?? 0)),
      status: weightedChoice(statuses[occupation] ?? [1]),
    },
  ]),
)

/** @param occupation ISCO-08 major group, a digit */
export function drawWork(random: Random, occupation: string): Work {
  const choice = choices.get(occupation)
  return {
    industry: sections[choice?.industry(random) ?? 0] ?? 'A',
    status: String((choice?.status(random) ?? 0) + 1),
  }
}
