import { expect, type Page } from '@playwright/test';

/** A control as someone meets it who goes through the page with Tab. */
export type Stop = {
  readonly words: string;
  /** The part of the page that it stands in: its label, or else its tag. */
  readonly part: string;
  /** Whether focus changes an outline or a shadow that can be seen. */
  readonly isMarked: boolean;
  /** What lies over its middle, if not the control itself. */
  readonly coveredBy: string | undefined;
};

const PARTS = '.skip, header, aside, thead, tbody, ul[aria-label], main, footer, section';

/** The control that has the focus; undefined when nothing has it. */
const focusedStop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate((parts) => {
    /** How a control and what is directly around it are outlined, where it can be seen. */
    const marksOf = (control: HTMLElement): string =>
      [control, control.parentElement, control.parentElement?.parentElement]
        .flatMap((part) => (part ? getComputedStyle(part) : []))
        .filter(({ opacity }) => Number(opacity) > 0)
        .map((style) => [style.outlineStyle, style.outlineWidth, style.boxShadow].join(' '))
        .join();
    const isMarked = (control: HTMLElement): boolean => {
      const focused = marksOf(control);
      control.blur();
      const plain = marksOf(control);
      control.focus({ preventScroll: true });
      return focused !== plain;
    };
    const covering = (control: HTMLElement): string | undefined => {
      const { x, y, width, height } = control.getBoundingClientRect();
      const over = document.elementFromPoint(x + width / 2, y + height / 2);
      if (over === null) return 'the edge of the window';
      const own = control.closest('label') ?? control;
      return own.contains(over) || over.contains(control) ? undefined : over.outerHTML.slice(0, 80);
    };
    const partOf = (control: HTMLElement): string => {
      const part = control.closest(parts);
      return part?.ariaLabel ?? part?.tagName.toLowerCase() ?? 'no part';
    };
    const control = document.activeElement;
    if (!(control instanceof HTMLElement) || control === document.body) return undefined;
    return {
      words: (control.ariaLabel ?? control.textContent).trim() || control.id,
      part: partOf(control),
      isMarked: isMarked(control),
      coveredBy: covering(control),
    };
  }, PARTS);

/** Every stop that Tab makes from where the reader is to the end of the page. */
export const tabStops = async (page: Page): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  while (stops.length < 300) {
    await page.keyboard.press('Tab');
    const stop = await focusedStop(page);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
};

/** How many controls, and frames that scroll, can be seen and used. Radio buttons of a name are one. */
export const controlCount = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter(
        (control) =>
          control.checkVisibility({ visibilityProperty: true }) &&
          !control.matches('[type="radio"]:not(:checked)'),
      ).length,
  );

/** Goes on with Tab until a control has the focus, and sees that the focus is shown. */
export const tabTo = async (page: Page, words: RegExp): Promise<void> => {
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    const [found, isShown] = await page.evaluate(() => {
      const control = document.activeElement;
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : control;
      const name = control?.ariaLabel ?? label?.textContent ?? '';
      const parts = [control, control?.parentElement].flatMap((part) => part ?? []);
      const marks = parts.map((part) => getComputedStyle(part));
      return [
        name.trim(),
        marks.some(
          ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
        ),
      ] as const;
    });
    if (!words.test(found)) continue;
    expect(isShown, `the focus on “${found}” is shown`).toBe(true);
    return;
  }
  throw new Error(`Tab does not come to ${words}.`);
};
