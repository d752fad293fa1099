/**
 * m and u of every level on a scale of powers of ten: the line between the two dots is as long as the level weighs.
 */
import { levelWeight } from '../../../steps/link/agreement/weights.ts'
import type { Level } from '../../../steps/link/model/model.ts'
import { weighed } from '../../../steps/link/model/model.ts'
import type { LinkResult } from '../../result.ts'
import { Dot, Ring, Span } from '../drawing/marks.tsx'
import { Rows } from '../drawing/rows.tsx'
import type { Row } from '../drawing/rows.tsx'
import { Figure } from '../figure.tsx'
import type { Voice } from '../voice.ts'

/** No share is drawn smaller than that. */
const least = 1e-7

interface Known {
  readonly comparison: string
  readonly level: Level
  readonly weight: number
}

const isKnown = (level: Level): boolean => level.m !== undefined && level.u !== undefined

/** Levels of which both shares are known, with their weight. */
const knownLevels = (result: LinkResult): readonly Known[] =>
  result.model.comparisons.flatMap((c) =>
    weighed(c)
      .filter(isKnown)
      .map((level) => ({ comparison: c.name, level, weight: levelWeight(level) })),
  )

function rowOf({ w, n }: Voice, level: Level): Row {
  const rare = level.frequency === undefined ? '' : ' *'
  if (level.m === undefined || level.u === undefined)
    return { label: level.label + rare, end: w.levels.unknown }
  const [m, u] = [level.m, level.u]
  const weight = levelWeight(level)
  const tone = weight >= 0 ? 'same' : 'other'
  return {
    label: level.label + rare,
    end: n.bits(weight),
    marks: (x, y) => (
      <>
        <Span from={x(u)} to={x(m)} y={y} tone={tone} />
        <Ring x={x(u)} y={y} />
        <Dot x={x(m)} y={y} />
      </>
    ),
  }
}

/** The figure of levels; of a model without shares, a sentence. */
export function LevelsFigure({ voice, result }: { voice: Voice; result: LinkResult }) {
  const { w, n } = voice
  const known = knownLevels(result)
  if (known.length === 0) return <p class="none">{w.levels.none}</p>
  const ranked = known.toSorted((a, b) => b.weight - a.weight)
  const [best, worst] = [ranked[0], ranked.at(-1)]
  const say = (k: Known | undefined): string =>
    k === undefined ? '' : w.levels.say(k.comparison, k.level.label)
  const shares = known.flatMap(({ level }) => [level.m ?? 1, level.u ?? 1]).filter((s) => s > 0)
  const low = Math.max(least, 10 ** Math.floor(Math.log10(Math.min(0.1, ...shares))))
  const tens = Array.from({ length: Math.round(-Math.log10(low)) + 1 }, (_, i) => 10 ** -i)
  const rows = result.model.comparisons.flatMap((c): readonly Row[] => [
    { label: c.name, heading: true },
    ...weighed(c).map((level) => rowOf(voice, level)),
  ])
  const rare = known.some(({ level }) => level.frequency !== undefined)
  return (
    <Figure
      voice={voice}
      id="levels"
      title={w.levels.title}
      unit={w.levels.unit}
      summary={w.levels.summary(say(best), n.bits(best?.weight ?? 0), say(worst), n.bits(worst?.weight ?? 0))}
      read={w.levels.read + (rare ? ` ${w.levels.rare}` : '')}
      keys={[
        { sign: 'dot', label: w.levels.m },
        { sign: 'ring', label: w.levels.u },
        { sign: 'same', label: w.levels.speaksFor },
        { sign: 'other', label: w.levels.speaksAgainst },
      ]}
      draw={(head) => (
        <Rows
          head={head}
          rows={rows}
          endTitle={w.weight}
          axis={{
            from: low,
            to: 1,
            log: true,
            ticks: head.width < 480 && tens.length > 5 ? tens.filter((_, i) => i % 2 === 0) : tens,
            write: n.share,
          }}
        />
      )}
      table={{
        id: 'levels-table',
        caption: w.levels.title,
        head: w.comparison,
        columns: [{ label: w.level, text: true }, { label: 'm' }, { label: 'u' }, { label: w.weight }],
        rows: result.model.comparisons.flatMap((c) =>
          weighed(c).map((level) => ({
            head: c.name,
            cells: [
              level.label,
              level.m === undefined ? '–' : n.share(level.m),
              level.u === undefined ? '–' : n.share(level.u),
              isKnown(level) ? n.bits(levelWeight(level)) : '–',
            ],
          })),
        ),
      }}
    />
  )
}
