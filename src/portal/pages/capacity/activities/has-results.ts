/**
 * Whether anything is written down about what came of an activity: an output or a follow-up. It says nothing of an effect.
 */
import type { Activity } from '../../../../capacity/model/activity.ts'

export const hasResults = ({ outputs, follow_up }: Activity): boolean =>
  outputs.length > 0 || follow_up !== undefined
