/**
 * `corridor profile COUNTRY` and `corridor strategy COUNTRY`: documents from the last release of an edition, as files in a folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileName } from '../documents/file-name.ts'
import { formats, isFormat } from '../documents/formats.ts'
import type { Format } from '../documents/formats.ts'
import { makeDocument } from '../documents/make-document.ts'
import type { Kind } from '../documents/make-document.ts'
import { writeDocument } from '../documents/write-document.ts'
import { problem } from '../problem.ts'
import { openRelease } from '../published/open-release.ts'
import type { Release } from '../published/model.ts'
import type { Language } from '../standards/labels.ts'
import { recogniser } from '../standards/recognise.ts'

export interface DocumentAsked {
  readonly country: string | undefined
  readonly edition: string
  /** `en`, or several: `en,fr`. */
  readonly language: string
  /** `html,docx,pdf`. */
  readonly format: string
  readonly out: string
  readonly origin: string | undefined
  readonly json: boolean
}

/**
 * Make the files and say where they are.
 *
 * @throws cli.missing-argument, cli.invalid-option, published.missing, document.unknown-country, document.unsupported-format,
 * document.unsupported-language
 */
export async function documentCommand(kind: Kind, asked: DocumentAsked): Promise<void> {
  if (asked.country === undefined)
    throw problem('cli.missing-argument', { command: kind, argument: 'a country, such as GHA or Ghana' })
  const wanted = listOf(asked.format)
  const unknown = wanted.find((one) => !isFormat(one))
  if (unknown !== undefined)
    throw problem('document.unsupported-format', { format: unknown, formats: Object.keys(formats) })
  const origin = originOf(asked.origin)
  const release = await openRelease(join(asked.edition, '.corridor', 'published'))
  try {
    const languages = languagesOf(release, asked.language)
    const area = countryOf(release, asked.country)
    if (origin === undefined)
      process.stderr.write('Numbers will carry no links: --origin says where the site is.\n')
    mkdirSync(asked.out, { recursive: true })
    const files: string[] = []
    for (const lang of languages) {
      const document = await makeDocument(release, { kind, area, lang, origin })
      for (const format of wanted as readonly Format[]) {
        const path = join(asked.out, fileName({ kind, area, lang }, format))
        process.stderr.write(`${path} …\n`)
        writeFileSync(path, await writeDocument(document, format))
        files.push(path)
      }
    }
    process.stdout.write(
      asked.json
        ? `${JSON.stringify({ release: release.info.number, files })}\n`
        : `Release ${release.info.number}: ${files.join(', ')}\n`,
    )
  } finally {
    release.close()
  }
}

const listOf = (text: string): readonly string[] =>
  [...new Set(text.split(',').map((one) => one.trim()))].filter((one) => one !== '')

function originOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw problem('cli.invalid-option', {
      message: `“${text}” is no address of a site: expected one such as https://example.org.`,
    })
  return url.href.replace(/\/+$/, '')
}

function languagesOf(release: Release, text: string): readonly Language[] {
  const { languages } = release.vocabulary.edition
  return listOf(text).map((language) => {
    const found = languages.find((one) => one === language)
    if (found === undefined) throw problem('document.unsupported-language', { language, languages })
    return found
  })
}

/** The country of the edition that a person means by its code or its name. */
function countryOf(release: Release, text: string): string {
  const { areas, edition } = release.vocabulary
  const own = areas.filter((area) => edition.countries.includes(area.id))
  const code = text.trim().toUpperCase()
  if (own.some((area) => area.id === code)) return code
  const found = recogniser(own)(text)
  if ('code' in found) return found.code
  throw problem('document.unknown-country', {
    country: text,
    near: found.near.map((one) => one.name).slice(0, 3),
  })
}
