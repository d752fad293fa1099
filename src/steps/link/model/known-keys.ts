/**
 * The keys that a schema knows at a place of a document, so that a key it does not know can be set beside those it does.
 */
import type { z } from 'zod'

interface Definition {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly items?: readonly z.ZodType[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly getter?: () => z.ZodType
}

/** Schemas that a value at `path` may have to fit, seen from `schema`. */
function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly Definition[] {
  const def = schema.def as unknown as Definition
  if (def.innerType !== undefined) return schemasAt(def.innerType, path)
  if (def.getter !== undefined) return schemasAt(def.getter(), path)
  if (def.options !== undefined) return def.options.flatMap((option) => schemasAt(option, path))
  const [key, ...rest] = path
  if (key === undefined) return [def]
  if (def.shape !== undefined) {
    const inner = def.shape[String(key)]
    return inner === undefined ? [] : schemasAt(inner, rest)
  }
  const inner = def.element ?? def.items?.[Number(key)]
  return inner === undefined ? [] : schemasAt(inner, rest)
}

/** Keys known at `path`, each once. */
export const knownKeys = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] => [
  ...new Set(schemasAt(schema, path).flatMap((def) => Object.keys(def.shape ?? {}))),
]
