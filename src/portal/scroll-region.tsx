/**
 * A part of the page that scrolls sideways where it is too wide, and that the keyboard can reach to scroll it (WCAG
 * 2.1.1). A named group, not a region: a page with six tables should not have six landmarks.
 */
import type { Child } from 'hono/jsx'

interface ScrollRegionProps {
  /** Id of the element that names the group, or the name itself. */
  labelledby?: string
  label?: string
  children?: Child
}

export function ScrollRegion({ labelledby, label, children }: ScrollRegionProps) {
  const name = labelledby === undefined ? { 'aria-label': label ?? '' } : { 'aria-labelledby': labelledby }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- see the head
    <div class="scroll" role="group" {...name} tabindex={0}>
      {children}
    </div>
  )
}
