import type { Page } from '@playwright/test';
import { ALL, openCompared, radars } from './support/compare';
import { expect, test } from './support/journey';
import { drawnOutlines, toldOutlines } from './support/radar';

type Drawn = Awaited<ReturnType<typeof drawnOutlines>>[number];
type Told = Awaited<ReturnType<typeof toldOutlines>>[number];

/** The axes of an outline by the corners that its markers stand at. */
const orderOf = ({ marks }: Drawn): string[] => {
  const order: string[] = [];
  for (const [axis, { corner }] of Object.entries(marks)) order[corner] = axis;
  return order;
};

/** Every step of the table is a marker so far out, and what has no step has none. */
const expectMarks = ({ marks }: Drawn, { label, points }: Told): void => {
  const byCorner = new Map(Object.values(marks).map(({ corner, reach }) => [corner, reach]));
  expect(byCorner.size, `${label}: one marker to a corner`).toBe(Object.keys(marks).length);
  for (const [corner, { step, words }] of points.entries()) {
    const point = `${label} at axis ${corner + 1}: ${words}`;
    const [, shown, of] = /(\d+)\/(\d+)$/.exec(words) ?? [];
    expect(shown, point).toBe(step?.toString());
    if (step === undefined) expect(byCorner.has(corner), point).toBe(false);
    else expect(byCorner.get(corner), point).toBeCloseTo(step / Number(of), 2);
  }
};

/** Lines go between neighbours that both have a step, and nowhere else. */
const expectLines = (
  { lines, isClosed }: Drawn,
  { label, points }: Told,
  order: readonly string[],
): void => {
  const isWhole = points.every(({ step }) => step !== undefined);
  expect(isClosed, `${label} is closed`).toBe(isWhole);
  const expected = points.flatMap(({ step }, corner) => {
    const next = (corner + 1) % points.length;
    const isLine = step !== undefined && points[next]?.step !== undefined;
    return isLine ? [`${order[corner]} to ${order[next]}`] : [];
  });
  expect(lines, `the lines of ${label}`).toEqual(expected);
};

/** Fails unless the picture and the table below it say the same of every point. */
const expectDrawnAsTold = async (page: Page, axes: number): Promise<void> => {
  const [drawn, told] = [await drawnOutlines(page), await toldOutlines(page)];
  expect(drawn.length, 'outlines').toBe(told.length);
  const order = Object.assign([], ...drawn.map(orderOf)) as string[];
  for (const [at, column] of told.entries()) {
    const outline = drawn[at];
    if (outline === undefined) throw new Error(`${column.label} is not drawn.`);
    expect(column.points).toHaveLength(axes);
    expectMarks(outline, column);
    expectLines(outline, column, order);
  }
};

const cases: readonly {
  readonly what: string;
  readonly query: string;
  readonly axes: number;
  readonly pictures: number;
}[] = [
  { what: 'one pick', query: 'pick=metal3', axes: 5, pictures: 1 },
  { what: 'three picks', query: 'pick=metal3,tinkerbell,maas', axes: 5, pictures: 1 },
  {
    what: 'four picks of whom much is not stated',
    query: 'pick=kubevirt,hivelocity,omni,byoh',
    axes: 5,
    pictures: 1,
  },
  {
    what: 'four that are on the same points',
    query: 'pick=omni,sidero,hivelocity,vcluster',
    axes: 5,
    pictures: 1,
  },
  {
    what: 'five picks, each alone',
    query: 'pick=metal3,tinkerbell,maas,kubevirt,omni',
    axes: 5,
    pictures: 5,
  },
  { what: 'all eleven, each alone', query: `pick=${ALL}`, axes: 5, pictures: 11 },
  {
    what: 'three of five picks',
    query: 'pick=metal3,tinkerbell,maas,kubevirt,omni&draw=omni,kubevirt,maas',
    axes: 5,
    pictures: 1,
  },
  {
    what: 'three providers around it',
    query: 'pick=metal3,kubevirt,hivelocity&chart=picks',
    axes: 3,
    pictures: 1,
  },
  {
    what: 'six providers around it',
    query: 'pick=byoh,omni,metal3,vcluster,harvester,sidero&chart=picks',
    axes: 6,
    pictures: 1,
  },
  { what: 'all providers around it', query: 'pick=maas&chart=providers', axes: 11, pictures: 1 },
];

for (const { what, query, axes, pictures } of cases)
  test(`the radar draws what its table says, point by point: ${what}`, async ({ page }) => {
    await openCompared(page, query);
    await expect(radars(page)).toHaveCount(pictures);
    await expectDrawnAsTold(page, axes);
  });
