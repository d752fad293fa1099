/** From proposals and a person's decisions to additions, and from additions to a dictionary that knows them. */
import type { NameDictionary, NameGroup } from './dictionary.ts'
import { indexGroups } from './index-groups.ts'
import type { Proposal } from './mine-equivalents.ts'

/** `yes` adds the spelling to the group, `no` refuses it, empty is not yet decided. */
export const decisionWords = ['yes', 'no', ''] as const

/** A proposal with what a person decided; the person may also have put the spelling into another group (`canonical`). */
export interface DecidedProposal extends Proposal {
  readonly decision: (typeof decisionWords)[number]
}

/** Spellings that one group gains. One per group. */
export interface Addition {
  readonly kind: Proposal['kind']
  readonly canonical: string
  readonly spellings: readonly string[]
}

/**
 * The additions that `decisions` approve among `proposals`, by kind and group. A decision on a pair that was not proposed counts
 * for nothing. A new group also gets the spelling that it is named after.
 */
export function approve(
  proposals: readonly Proposal[],
  decisions: readonly DecidedProposal[],
): readonly Addition[] {
  const key = (p: Proposal): string => `${p.kind} ${p.spelling} ${p.other}`
  const proposed = new Map(proposals.map((p) => [key(p), p]))
  const found = new Map<string, { kind: Proposal['kind']; canonical: string; spellings: Set<string> }>()
  for (const decided of decisions) {
    const proposal = proposed.get(key(decided))
    if (decided.decision !== 'yes' || proposal === undefined) continue
    const { kind, canonical } = decided
    const group = found.get(`${kind} ${canonical}`) ?? { kind, canonical, spellings: new Set<string>() }
    group.spellings.add(decided.spelling)
    if (canonical === proposal.other) group.spellings.add(proposal.other)
    found.set(`${kind} ${canonical}`, group)
  }
  return [...found.values()]
    .map((g) => ({ kind: g.kind, canonical: g.canonical, spellings: [...g.spellings].toSorted() }))
    .toSorted((a, b) => (`${a.kind} ${a.canonical}` < `${b.kind} ${b.canonical}` ? -1 : 1))
}

/** A dictionary with `additions`: groups grow, and new groups come last, with no sex and no language known. */
export function withAdditions(dictionary: NameDictionary, additions: readonly Addition[]): NameDictionary {
  const grown = (kind: Proposal['kind'], groups: readonly NameGroup[]): readonly NameGroup[] => {
    const mine = new Map(additions.filter((a) => a.kind === kind).map((a) => [a.canonical, a.spellings]))
    const old = new Set(groups.map((g) => g.id))
    return [
      ...groups.map((g) => ({ ...g, spellings: [...new Set([...g.spellings, ...(mine.get(g.id) ?? [])])] })),
      ...[...mine]
        .filter(([id]) => !old.has(id))
        .map(([id, spellings]) => ({
          id,
          sex: null,
          languages: ['und'],
          spellings: [...spellings],
          shares: {},
          source: 'approved',
        })),
    ]
  }
  return {
    ...dictionary,
    ...indexGroups(grown('given', dictionary.given), grown('surname', dictionary.surnames)),
  }
}
