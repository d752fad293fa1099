/**
 * What is known of the quality of a number made from records: the rule of residence, how many persons the source covers, how many
 * records were imputed, and how far chance may have moved an estimate.
 */
import type { Observation } from '../../../published/model.ts'
import { classOf } from '../../../standards/reliability.ts'
import type { PageContext } from '../../page.ts'

type Fact = readonly [term: string, told: string]

/** Terms and what is told of each; nothing of what is not known. Shares are per cent, with one decimal. */
export function qualityOf(ctx: PageContext, cell: Observation): readonly Fact[] {
  const { f, lang, m, release } = ctx
  const text = m.cell
  const { residenceRule, coverage, imputed, cv } = cell
  const percent = (share: number): string => f.percent(share * 100, 1)
  const [scheme] = release.vocabulary.reliability
  const facts: readonly (Fact | undefined)[] = [
    residenceRule === null ? undefined : [text.residence, ctx.label('CL_RESIDENCE_RULE', residenceRule)],
    coverage === null ? undefined : [text.coverage, percent(coverage)],
    imputed === null ? undefined : [text.imputed, percent(imputed)],
    cv === null
      ? undefined
      : [
          text.cv,
          scheme === undefined
            ? percent(cv)
            : text.cvOf(percent(cv), classOf(cv, scheme).name[lang].toLocaleLowerCase(lang)),
        ],
  ]
  return facts.filter((fact) => fact !== undefined)
}
