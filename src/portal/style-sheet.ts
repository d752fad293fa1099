/**
 * The one style sheet of the portal. Its address carries the hash of its content, so it is cached for ever.
 */
import { createHash } from 'node:crypto'
import { chartStyles } from './charts/chart-styles.ts'
import { base } from './styles/base.ts'
import { figures } from './styles/figures.ts'
import { profile } from './styles/profile.ts'
import { home } from './styles/home.ts'
import { plans } from './styles/plans.ts'
import { reference } from './styles/reference.ts'
import { site } from './styles/site.ts'
import { tables } from './styles/tables.ts'

const text =
  base +
  site +
  figures +
  home +
  profile +
  tables +
  reference +
  plans +
  chartStyles((token) => `var(--${token})`, 'inherit')

export const styleSheet = {
  text,
  path: `/assets/style-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.css`,
}
