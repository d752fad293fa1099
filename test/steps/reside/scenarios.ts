/**
 * Figures that the tests of Stats NZ's migrbc (MIT) give for one person each who arrives first and was no resident: the days of the
 * crossings, from the first one, and what is expected of each. Who departs first, and was a resident, is the mirror image.
 */
export interface Scenario {
  readonly name: string
  readonly days: readonly number[]
  /** before, after, migration, and the days on which these became final. */
  readonly expected: readonly (readonly [number, number, number, number, number, number])[]
  /** Day on which the status at the start became final; where absent, that of the first crossing. */
  readonly known?: number
}

export const scenarios: readonly Scenario[] = [
  { name: 'a stay that goes on', days: [0], expected: [[0, 1, 1, 0, 365, 365]] },
  {
    name: 'there and back on one day',
    days: [0, 0],
    expected: [
      [0, 0, 0, 0, 122, 122],
      [0, 0, 0, 122, 122, 0],
    ],
  },
  {
    name: 'a visit of ten days',
    days: [0, 10],
    expected: [
      [0, 0, 0, 0, 132, 132],
      [0, 0, 0, 132, 132, 10],
    ],
  },
  {
    name: 'two visits',
    days: [0, 10, 70, 90],
    expected: [
      [0, 0, 0, 0, 152, 152],
      [0, 0, 0, 152, 152, 10],
      [0, 0, 0, 152, 212, 212],
      [0, 0, 0, 212, 212, 90],
    ],
  },
  {
    name: 'two visits a year apart',
    days: [0, 10, 370, 380],
    expected: [
      [0, 0, 0, 0, 132, 132],
      [0, 0, 0, 132, 132, 10],
      [0, 0, 0, 370, 502, 502],
      [0, 0, 0, 502, 502, 380],
    ],
  },
  {
    name: 'a stay of 250 days',
    days: [0, 250],
    expected: [
      [0, 0, 0, 0, 372, 372],
      [0, 0, 0, 372, 372, 372],
    ],
  },
  {
    name: 'a stay after a visit',
    days: [0, 10, 70],
    expected: [
      [0, 1, 1, 0, 425, 425],
      [1, 1, 0, 425, 425, 10],
      [1, 1, 0, 425, 425, 425],
    ],
  },
  {
    name: 'there, and back after 370 days',
    days: [0, 370],
    expected: [
      [0, 1, 1, 0, 365, 365],
      [1, 0, 1, 370, 735, 735],
    ],
  },
  {
    name: 'a stay with two short absences at its end',
    days: [0, 350, 370, 390, 391],
    expected: [
      [0, 1, 1, 0, 385, 385],
      [1, 1, 0, 385, 493, 493],
      [1, 1, 0, 493, 493, 385],
      [1, 1, 0, 493, 513, 513],
      [1, 1, 0, 513, 513, 391],
    ],
  },
  {
    name: 'a stay, then absences far apart',
    days: [0, 370, 380, 670, 680],
    expected: [
      [0, 1, 1, 0, 365, 365],
      [1, 1, 0, 370, 502, 502],
      [1, 1, 0, 502, 502, 380],
      [1, 1, 0, 670, 802, 802],
      [1, 1, 0, 802, 802, 680],
    ],
  },
  {
    name: 'a status that stands anew',
    days: [0, 370, 380, 670, 680],
    expected: [
      [0, 1, 1, 0, 365, 365],
      [1, 1, 0, 370, 502, 502],
      [0, 1, 1, 502, 755, 755],
      [1, 1, 0, 755, 802, 670],
      [1, 1, 0, 802, 802, 755],
    ],
    known: 502,
  },
]
