/**
 * Files of persons that speak of the words of a search, in any language: by their title, their office, their variables, or as what they are.
 */
import type { Microdata } from '../../../published/microdata.ts'
import { languages } from '../../../standards/labels.ts'
import type { Labels } from '../../../standards/labels.ts'
import { messages } from '../../messages/messages.ts'
import type { PageContext } from '../../page-context.ts'
import { score, stems } from './find-words.ts'
import type { Result } from './show-place.ts'

const every = (labels: Labels): string => languages.map((lang) => labels[lang]).join(' ')
const named = languages.map((lang) => messages[lang].microdata.title).join(' ')

/** Files of which at least half of the words are told, the best first. */
export function findMicrodata(files: readonly Microdata[], text: string): readonly Microdata[] {
  const words = [...new Set(stems(text))]
  return files
    .map((file) => {
      const { title, source, provider, variables } = file.newest.codebook
      const told = [source, provider, ...variables.map(({ label }) => label)].map(every).join(' ')
      const fit = score({ title: stems(`${named} ${every(title)} ${file.name}`), body: stems(told) }, words)
      return { file, ...fit }
    })
    .filter(({ matched, points }) => points > 0 && matched * 2 >= words.length)
    .toSorted((a, b) => b.points - a.points)
    .map(({ file }) => file)
}

/** A file of persons among the results. */
export function microdataResult(ctx: PageContext, { name, newest }: Microdata): Result {
  const { title, provider } = newest.codebook
  return {
    title: title[ctx.lang],
    href: `${ctx.href('/microdata')}#${name}`,
    text: `${ctx.m.microdata.title}, ${provider[ctx.lang]}`,
  }
}
