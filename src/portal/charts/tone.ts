/**
 * The colour of a series: a meaning where it has one, else its place in the order of six.
 */
import type { Token } from '../styles/tokens.ts'

export type Tone = Extract<
  Token,
  'in' | 'out' | 'displaced' | 'ink' | 'quiet' | 's1' | 's2' | 's3' | 's4' | 's5' | 's6'
>

const order: readonly Tone[] = ['s1', 's2', 's3', 's4', 's5', 's6']

/** The tone that was asked for, else that of the series' index (from 0). */
export function tone(asked: Tone | undefined, index: number): Tone {
  return asked ?? order[index % order.length] ?? 's1'
}
