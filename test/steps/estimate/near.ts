/** What a number is expected to be, to a share of its size: `expect(found).toEqual(near(wanted))`. */

export const near = (wanted: number | undefined, share = 1e-6): unknown => ({
  asymmetricMatch: (found: unknown): boolean =>
    typeof found === 'number' &&
    wanted !== undefined &&
    Math.abs(found - wanted) <= share * Math.abs(wanted) + 1e-12,
  toString: () => `near ${wanted}`,
})
