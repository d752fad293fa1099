/**
 * A rule of the candidates as a person reads it, in the language of the report.
 */
import type { Candidates, LinkModel } from '../../steps/link/model/model.ts'
import { ruleName } from '../find.ts'
import type { Voice } from './voice.ts'

function ruleText({ w, n }: Voice, rule: Candidates): string {
  if ('block' in rule) {
    const text = w.rule.block(n.list(rule.block))
    return rule.where === undefined ? text : w.rule.where(text, rule.where)
  }
  if ('near' in rule) return w.rule.near(n.exact(rule.window), n.list(rule.near))
  if ('words' in rule)
    return w.rule[rule.together === 2 ? 'twoWords' : 'word'](rule.words, n.exact(rule.atMost))
  if ('nearest' in rule) return w.rule.nearest(n.exact(rule.count), rule.nearest)
  return w.rule.associated(rule.associated)
}

/** The text of the rule that a result calls `name`; the name itself where the model does not have it. */
export function ruleCalled(voice: Voice, model: LinkModel, name: string): string {
  const rule = model.candidates.find((c) => ruleName(c) === name)
  return rule === undefined ? name : ruleText(voice, rule)
}
