/**
 * Small samples whose estimates are known, as columns.
 *
 * scd: survivals of cardiac arrest by emergency service (Levy and Lemeshow, Sampling of Populations); fpc: the example of Stata's
 * manual on finite populations; mu284: two-stage sample of Swedish municipalities (Särndal, Swensson and Wretman 1992). All three
 * as in the R package survey 4.1.1, whose results the tests quote.
 */
export const scd = {
  stratum: [1, 1, 2, 2, 3, 3],
  psu: [1, 2, 1, 2, 1, 2],
  w: [1, 1, 1, 1, 1, 1],
  arrests: [120, 78, 185, 228, 670, 530],
  alive: [25, 24, 30, 49, 80, 70],
}

/** Figures were kept in single precision: 2.8 is 2.79999995231628. */
export const fpc = {
  stratum: [1, 1, 1, 1, 1, 2, 2, 2],
  psu: [1, 2, 3, 4, 5, 1, 2, 3],
  weight: [3, 3, 3, 3, 3, 4, 4, 4],
  population: [15, 15, 15, 15, 15, 12, 12, 12],
  x: [2.8, 4.1, 6.8, 6.8, 9.2, 3.7, 6.6, 4.2].map(Math.fround),
}

/** Five of 50 municipalities' clusters, three of each; y1 is what is counted. */
export const mu284 = {
  cluster: [19, 45, 47, 50, 31].flatMap((id) => [id, id, id]),
  clusters: Array.from({ length: 15 }, () => 50),
  unit: Array.from({ length: 15 }, (_, i) => (i % 3) + 1),
  units: [5, 8, 5, 9, 7].flatMap((n) => [n, n, n]),
  y1: [41, 49, 49, 49, 49, 45, 31, 31, 35, 39, 41, 61, 49, 51, 33],
}
