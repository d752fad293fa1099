/**
 * A model as YAML that a person can read and change, and that reads back equal. What stands at its default is left out.
 */
import { Document, isCollection, isPair, isScalar, visit } from 'yaml'
import type { Pair } from 'yaml'
import { Clustering, LinkModel, Training } from './model.ts'

/** Parts that fit in one line: a test, how a column is made, the columns of a rule. */
const inOneLine = new Set(
  'test frequency day name_form date_part block then near unique'
    .split(' ')
    .concat('comparisons of together'),
)
/** Lists whose entries fit in one line. */
const listsInOneLine = new Set(['blocks', 'certain', 'weights', 'training together'])

/** Print a model. */
export function writeModel(model: LinkModel): string {
  const document = new Document(shown(model))
  visit(document, {
    Pair(_, pair, path) {
      const { value } = pair
      if (!isCollection(value)) return
      const key = keyOf(pair, path)
      if (inOneLine.has(key)) value.flow = true
      if (listsInOneLine.has(key)) for (const item of value.items) if (isCollection(item)) item.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** Name of a key; those that stand in two places are told apart. */
function keyOf(pair: Pair, path: readonly unknown[]): string {
  const key = isScalar(pair.key) ? String(pair.key.value) : ''
  const above = path.findLast((one): one is Pair => isPair(one))
  if (key === 'together' && above !== undefined) return 'training together'
  return key === 'comparisons' && above !== undefined ? 'comparisons of together' : key
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function shown(model: LinkModel): object {
  const { columns, training, together, clustering, ...rest } = model
  const { comparisons, candidates, limit, ...head } = rest
  return plain({
    ...head,
    ...(columns.length === 0 ? {} : { columns }),
    comparisons,
    candidates,
    ...(equal(training, Training.parse({})) ? {} : { training }),
    ...(together.length === 0 ? {} : { together }),
    ...(equal(clustering, Clustering.parse({})) ? {} : { clustering }),
    ...(limit === LinkModel.shape.limit.parse(undefined) ? {} : { limit }),
  }) as object
}

/** Frequencies without what they are anyway. */
function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([name, one]) => one !== undefined && !(key === 'frequency' && isDefault(name, one)))
    .map(([name, one]) => [name, plain(one, name)] as const)
  return Object.fromEntries(entries)
}

const isDefault = (name: string, value: unknown): boolean =>
  (name === 'weight' && value === 1) || (name === 'least' && value === 0)
