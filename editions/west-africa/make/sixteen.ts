/**
 * The sixteen countries of the edition: the fifteen that made up ECOWAS until 2025, and Mauritania.
 *
 * By ISO alpha-3 code, with the numeric code that the United Nations uses (M49).
 */
export const sixteen: Readonly<Record<string, number>> = {
  BEN: 204,
  BFA: 854,
  CIV: 384,
  CPV: 132,
  GHA: 288,
  GIN: 324,
  GMB: 270,
  GNB: 624,
  LBR: 430,
  MLI: 466,
  MRT: 478,
  NER: 562,
  NGA: 566,
  SEN: 686,
  SLE: 694,
  TGO: 768,
}
