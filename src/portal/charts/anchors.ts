/**
 * Where a country is spoken of on a map: the point from which its curves start, near where most people live, and where its
 * name stands (in the sea for the small coastal states). Longitudes and latitudes in degrees, chosen by us.
 */
interface Place {
  readonly at: readonly [number, number]
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface Anchor {
  readonly at: readonly [number, number]
  /** Where the name stands, if not under the point, and on which side of that place. */
  readonly name?: Place
}

const right = (lon: number, lat: number): Place => ({ at: [lon, lat], anchor: 'end' })
const left = (lon: number, lat: number): Place => ({ at: [lon, lat], anchor: 'start' })
const below = (lon: number, lat: number): Place => ({ at: [lon, lat], anchor: 'middle' })

export const anchors: Readonly<Record<string, Anchor>> = {
  BEN: { at: [2.35, 7.6], name: left(2.0, 5.6) },
  BFA: { at: [-1.6, 12.5] },
  CPV: { at: [-23.6, 15.2], name: below(-23.6, 13.9) },
  CIV: { at: [-5.6, 7.4] },
  GMB: { at: [-16.1, 13.4], name: right(-17.0, 13.3) },
  GHA: { at: [-1.3, 7.3] },
  GIN: { at: [-11.2, 10.8] },
  GNB: { at: [-15.2, 12.0], name: right(-16.8, 11.7) },
  LBR: { at: [-9.8, 6.6], name: right(-10.6, 5.6) },
  MLI: { at: [-5.8, 13.6] },
  MRT: { at: [-11.5, 17.8] },
  NER: { at: [6.4, 14.3] },
  NGA: { at: [7.6, 9.4] },
  SEN: { at: [-14.9, 14.9] },
  SLE: { at: [-11.9, 8.4], name: right(-13.3, 7.9) },
  TGO: { at: [1.05, 8.3], name: right(1.5, 5.35) },
  DZA: { at: [3.0, 28.0] },
  MAR: { at: [-6.5, 32.0] },
  LBY: { at: [15.5, 28.5] },
  TUN: { at: [9.6, 34.5] },
  CMR: { at: [12.4, 5.5] },
  TCD: { at: [17.0, 13.2] },
  GAB: { at: [11.6, -0.6] },
  FRA: { at: [2.4, 46.8] },
  ESP: { at: [-3.7, 40.2] },
  ITA: { at: [12.2, 43.0] },
}
