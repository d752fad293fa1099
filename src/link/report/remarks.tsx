/**
 * What a person should know before trusting the result: every remark of the linkage, the kind of it in words.
 */
import type { Child } from 'hono/jsx'
import type { LinkResult, Remark } from '../result.ts'
import { inEnglish } from './voice.ts'
import type { Voice } from './voice.ts'

/** Remarks of a kind stand together, in the order of their first one. */
export function Remarks({ voice, result }: { voice: Voice; result: LinkResult }): Child {
  const { w } = voice
  const kinds = [...Map.groupBy(result.remarks, (r: Remark) => r.kind)]
  return (
    <section aria-labelledby="before">
      <h2 id="before">{w.remarks.title}</h2>
      {kinds.length === 0 ? (
        <p>{w.remarks.none}</p>
      ) : (
        <dl class="remarks">
          {kinds.map(([kind, all]) => (
            <>
              <dt>{w.remarks.kinds[kind]}</dt>
              {all.map((r) => (
                <dd {...inEnglish(voice)}>{r.text}</dd>
              ))}
            </>
          ))}
        </dl>
      )}
      <p class="note">{w.remarks.always}</p>
    </section>
  )
}
