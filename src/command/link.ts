/**
 * `corridor link MODEL FILE… --out FOLDER`: link the records of files, onto what was linked before where --onto says so.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { problem } from '../problem.ts'
import { languages } from '../standards/labels.ts'
import type { Language } from '../standards/labels.ts'
import { link } from '../link/link.ts'
import type { LinkOptions } from '../link/link.ts'
import { planLinkage } from '../link/plan-linkage.ts'
import type { LinkagePlan } from '../link/plan-linkage.ts'
import type { LinkResult } from '../link/result.ts'
import type { GivenFile } from '../link/sources.ts'
import { readModelWithNotes } from '../steps/link/model/read-model.ts'
import { untilStopped } from './until-stopped.ts'

export interface LinkAsked {
  readonly out?: string | undefined
  readonly onto?: string | undefined
  readonly truth?: string | undefined
  readonly by?: string | undefined
  readonly names?: string | undefined
  readonly threads?: string | undefined
  readonly memory?: string | undefined
  readonly engine: string
  readonly encoding: string
  readonly language: string
  readonly 'ids-only': boolean
  readonly plan: boolean
  readonly json: boolean
}

const usage = (argument: string): Error => problem('cli.missing-argument', { command: 'link', argument })

/** NAME=FILE, or a file that names its source. */
const given = (text: string): GivenFile => {
  const found = /^([\p{L}\p{N}_-]+)=(.+)$/u.exec(text)
  return found === null ? { path: text } : { name: found[1] ?? '', path: found[2] ?? '' }
}

/** @throws cli.missing-argument, cli.invalid-option, and the problems of `link` */
export async function linkCommand(
  first: string | undefined,
  others: readonly string[],
  asked: LinkAsked,
): Promise<void> {
  if (first === undefined) throw usage('a model and files')
  const onto = asked.onto
  const paths = onto === undefined ? others : [first, ...others]
  if (paths.length === 0) throw usage('the files to link')
  if (asked.out === undefined && !asked.plan) throw usage('--out FOLDER')
  const began = performance.now()
  const { model, notes } = onto === undefined ? readModelFile(first) : { model: undefined, notes: [] }
  await untilStopped(async (signal, progress) => {
    for (const note of notes) progress.note(note)
    const options: LinkOptions = {
      ...(model === undefined ? {} : { model }),
      ...(onto === undefined ? {} : { onto }),
      files: paths.map(given),
      out: asked.out ?? '',
      ...(asked.truth === undefined ? {} : { truth: asked.truth }),
      ...(asked.by === undefined ? {} : { by: asked.by.split(',') }),
      ...(asked.names === undefined ? {} : { names: asked.names }),
      ...(asked.threads === undefined ? {} : { threads: threadsOf(asked.threads) }),
      ...(asked.memory === undefined ? {} : { memory: memoryOf(asked.memory) }),
      idsOnly: asked['ids-only'],
      engine: asked.engine,
      encoding: encodingOf(asked.encoding),
      languages: languagesOf(asked.language),
      progress,
      signal,
    }
    if (asked.plan) {
      const plan = await planLinkage(options)
      process.stdout.write(asked.json ? `${JSON.stringify(plan)}\n` : planText(plan))
      return
    }
    const result = await link(options)
    process.stdout.write(
      asked.json
        ? `${JSON.stringify(result)}\n`
        : `${sentence(result, (performance.now() - began) / 1000)}\n${asked.out}: links, persons, model and report.\n`,
    )
  })
}

export function readModelFile(path: string): ReturnType<typeof readModelWithNotes> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw problem('read.missing-file', { file: basename(path), path })
  }
  return readModelWithNotes(text, basename(path))
}

const number = (n: number): string => Math.round(n).toLocaleString('en')
const percent = (share: number): string => `${(100 * share).toPrecision(2)} %`

function sentence(result: LinkResult, seconds: number): string {
  const doubt = [
    ...(result.falseLinks === undefined
      ? []
      : [`about ${percent(result.falseLinks.estimate)} of them wrong`]),
    ...(result.missedLinks === undefined
      ? []
      : [`about ${percent(result.missedLinks.estimate)} of the pairs of one person missed`]),
  ]
  const truth =
    result.truth === undefined
      ? ''
      : ` Against the truth: precision ${result.truth.clusters.precision.toFixed(4)}, recall ${result.truth.clusters.recall.toFixed(4)}, F1 ${result.truth.clusters.f1.toFixed(4)} (clusters).`
  return `${number(result.records)} records are of ${number(result.persons)} persons: ${number(result.links)} links${doubt.length === 0 ? '' : `, ${doubt.join(', ')}`} (${seconds.toFixed(1)} s).${truth}`
}

function planText(plan: LinkagePlan): string {
  const rows = plan.rules.map((rule) => {
    const largest = rule.sizes.at(-1)
    return `  ${(rule.pairs === undefined ? '' : number(rule.pairs)).padStart(15)} pairs  ${rule.rule}${largest === undefined ? '' : ` (${number(rule.sizes.reduce((n, s) => n + s.blocks, 0))} blocks, the largest of ${number(largest.size)} records)`}`
  })
  return `${number(plan.records)} records, at most ${number(plan.pairs)} pairs to look at, some ${plan.seconds < 1 ? 'moments' : `${number(plan.seconds)} seconds`}.\n${rows.join('\n')}\n`
}

function threadsOf(text: string): number {
  const threads = Number(text)
  if (Number.isInteger(threads) && threads >= 1 && threads <= 256) return threads
  throw problem('cli.invalid-option', {
    message: `--threads is a whole number from 1 to 256, not “${text}”.`,
  })
}

function memoryOf(text: string): string {
  if (/^\d+(\.\d+)? ?([KMGT]i?)B$/i.test(text)) return text
  throw problem('cli.invalid-option', {
    message: `--memory is a number of bytes such as 800MB or 2GB, not “${text}”.`,
  })
}

function encodingOf(text: string): 'utf-8' | 'latin-1' | 'utf-16' {
  if (text === 'utf-8' || text === 'latin-1' || text === 'utf-16') return text
  throw problem('cli.invalid-option', { message: `--encoding is utf-8, latin-1 or utf-16, not “${text}”.` })
}

function languagesOf(text: string): readonly Language[] {
  const asked = text.split(',')
  const known = languages.filter((language) => asked.includes(language))
  if (known.length === asked.length) return known
  throw problem('cli.invalid-option', {
    message: `--language is ${languages.join(', ')}, or several of them, not “${text}”.`,
  })
}
