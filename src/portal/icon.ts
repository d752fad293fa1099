/**
 * The site's icon: two points and the curve between them, one corridor.
 */
import { createHash } from 'node:crypto'
import { tokens } from './styles/tokens.ts'

const { paper, in: blue, out } = tokens.light
const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="${paper}"/><path d="M7 23C9 10 18 7 25 9" fill="none" stroke="${blue}" stroke-width="4" stroke-linecap="round"/><circle cx="7" cy="24" r="4" fill="${out}"/></svg>`

export const icon = {
  text,
  path: `/assets/icon-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.svg`,
}
