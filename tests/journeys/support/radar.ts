import type { Page } from '@playwright/test';
import { radarTable } from './compare';

type Place = { readonly x: number; readonly y: number };

/** An outline as the picture has it. */
type Drawn = {
  readonly id: string;
  /** By axis: how far out its marker is, the outer ring being 1, and at which corner of the ring. */
  readonly marks: Readonly<Record<string, { readonly reach: number; readonly corner: number }>>;
  /** Its lines as pairs of axes; what ends at no marker is called “nowhere”. */
  readonly lines: readonly string[];
  readonly isClosed: boolean;
};

/** The outlines of all radars on the page, measured from what is drawn and from nothing else. */
export const drawnOutlines = (page: Page): Promise<readonly Drawn[]> =>
  page.evaluate(() => {
    const pairs = (text: string): Place[] =>
      [...text.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      }));
    const apart = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y);
    const nearest = (from: Place, places: readonly Place[]) =>
      places.reduce((best, each, at) => {
        const old = places[best];
        return old === undefined || apart(from, each) < apart(from, old) ? at : best;
      }, 0);
    /** The corners of the outermost ring. */
    const ringOf = (chart: Element) => {
      const rings = [...chart.querySelectorAll('.recharts-polar-grid-concentric path')].map(
        (ring) => pairs(ring.getAttribute('d') ?? ''),
      );
      const width = (ring: readonly Place[]) =>
        Math.max(...ring.map(({ x }) => x)) - Math.min(...ring.map(({ x }) => x));
      return rings.toSorted((one, other) => width(other) - width(one))[0] ?? [];
    };
    const middleOf = (ring: readonly Place[]) => ({
      x: ring.reduce((sum, { x }) => sum + x, 0) / ring.length,
      y: ring.reduce((sum, { y }) => sum + y, 0) / ring.length,
    });
    const linesOf = (path: string): (readonly [Place, Place])[] =>
      path
        .split('M')
        .filter(Boolean)
        .flatMap((part) => {
          const places = pairs(part);
          const closed = part.endsWith('Z') ? places.slice(0, 1) : [];
          return [...places, ...closed].flatMap((to, at, all) => {
            const from = all[at - 1];
            return from === undefined ? [] : [[from, to] as const];
          });
        });
    return [...document.querySelectorAll('[role=img]')].flatMap((chart) => {
      const ring = ringOf(chart);
      const middle = middleOf(ring);
      const outer = apart(middle, ring[0] ?? middle);
      return [...chart.querySelectorAll<HTMLElement>('[data-outline]')].map((outline) => {
        const marks = [...outline.querySelectorAll<HTMLElement>('[data-axis]')].map((mark) => ({
          axis: mark.dataset['axis'] ?? '',
          place: pairs(mark.getAttribute('transform') ?? '')[0] ?? middle,
        }));
        const path =
          chart.querySelector(`.${outline.classList[0]} .ln`)?.getAttribute('d') ?? 'no line';
        const axisAt = (place: Place) =>
          marks.find((mark) => apart(mark.place, place) < 0.2)?.axis ?? 'nowhere';
        return {
          id: outline.dataset['outline'] ?? '',
          marks: Object.fromEntries(
            marks.map(({ axis, place }) => [
              axis,
              {
                reach: apart(middle, place) / outer,
                // From the middle through the marker: the corner that it points at.
                corner: nearest(
                  {
                    x: middle.x + ((place.x - middle.x) * outer) / apart(middle, place),
                    y: middle.y + ((place.y - middle.y) * outer) / apart(middle, place),
                  },
                  ring,
                ),
              },
            ]),
          ),
          lines: linesOf(path).map((ends) => ends.map(axisAt).join(' to ')),
          isClosed: path.includes('Z'),
        };
      });
    });
  });

/** An outline as the table under the radar has it: the step on each axis, or none. */
type Told = {
  readonly label: string;
  readonly points: readonly { readonly step: number | undefined; readonly words: string }[];
};

/** The columns of the table under the radar. */
export const toldOutlines = (page: Page): Promise<readonly Told[]> =>
  radarTable(page).evaluate((table) => {
    const [head, ...rows] = [...table.querySelectorAll('tr')];
    return [...(head?.cells ?? [])].slice(1).map(({ textContent }, column) => ({
      label: textContent.trim(),
      points: rows.map(({ cells }) => {
        const cell = cells[column + 1];
        const step = cell?.dataset['step'];
        return {
          step: step === undefined ? undefined : Number(step),
          words: cell?.textContent.trim() ?? '',
        };
      }),
    }));
  });
