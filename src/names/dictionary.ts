/**
 * The name dictionary: groups of spellings that one name has in French, English, Portuguese and Arabic hands, the words
 * that are titles, and the particles between names.
 *
 * A spelling may stand in several groups (Ami is Aminata or Amina); `shares` then says how its bearers divide. Given names and
 * surnames have ids in one space, because forms swap the two fields and a canonical token must not depend on the field.
 */
import { z } from 'zod'

/** A spelling as `plainForm` gives it; Arabic without its vowels is a spelling too (`mhmd`). */
const Spelling = z.string().regex(/^[a-z]+$/, 'a spelling has plain small letters only')
const Id = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'an id has plain small letters and hyphens')

const Sources = z.array(z.strictObject({ key: z.string().min(1), text: z.string().min(1) })).min(1)

const head = {
  id: Id,
  /** What the list is built from; each name points to one key. */
  source: Sources,
  /** False until a linguist of the region has gone through the list. */
  reviewed: z.boolean(),
  note: z.string().min(1),
}

export const NameGroup = z.strictObject({
  id: Id,
  /** F, M, or null where both bear it or it is a surname. */
  sex: z.enum(['F', 'M']).nullable().default(null),
  /** Languages (ISO 639) whose speakers commonly bear the name. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  /** The most usual spelling first. */
  spellings: z.array(Spelling).min(1),
  /** Of the bearers of a spelling that stands in several groups, the part who belong here, from 0 to 1. */
  shares: z.record(Spelling, z.number().gt(0).lte(1)).default({}),
  source: z.string(),
})
export type NameGroup = z.infer<typeof NameGroup>

export const NameList = z.strictObject({ ...head, names: z.array(NameGroup).min(1) })

export const Title = z.strictObject({
  id: Id,
  /** True where the word is also a given name (Thierno, Cheikh): alone before a surname it is the name. */
  given: z.boolean(),
  /** May be of several words: `el hadj`. */
  spellings: z.array(z.string().regex(/^[a-z]+( [a-z]+)*$/)).min(1),
  source: z.string(),
})
export type Title = z.infer<typeof Title>

export const TitleList = z.strictObject({ ...head, titles: z.array(Title).min(1) })

export const Particle = z.strictObject({
  id: Id,
  /**
   * `apart`: says whose child or from where, and is set aside. `article`: set aside too, and glue inside a compound. `glue`: a form
   * of the article that is glue inside a compound and a name elsewhere. `servant`: joins the divine name after it (Abd el Kader is
   * one name). `faith`: joins the word before it (Nour ed Dine).
   */
  kind: z.enum(['apart', 'article', 'glue', 'servant', 'faith']),
  spellings: z.array(Spelling).min(1),
  source: z.string(),
})
export type Particle = z.infer<typeof Particle>

export const ParticleList = z.strictObject({
  ...head,
  particles: z.array(Particle).min(1),
  /** Divine names that follow a servant particle: each makes one compound name, `abd-ID`. */
  divine: z.array(z.strictObject({ id: Id, spellings: z.array(Spelling).min(1), source: z.string() })).min(1),
})

/** One group that a token may belong to, with the part of the token's bearers who do. */
export interface CanonicalShare {
  readonly id: string
  /** From 0 to 1; the weights of one token add up to 1. */
  readonly weight: number
}

export interface NameDictionary {
  readonly given: readonly NameGroup[]
  readonly surnames: readonly NameGroup[]
  /** Spelling to its groups, the heaviest first; ties by id. */
  readonly groupsOf: ReadonlyMap<string, readonly CanonicalShare[]>
  /** Spelling (one to three words) to its title. */
  readonly titleOf: ReadonlyMap<string, Title>
  readonly particleOf: ReadonlyMap<string, Particle>
  /** Spelling of a divine name to its id. */
  readonly divineOf: ReadonlyMap<string, string>
}
