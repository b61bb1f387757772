import type { Page } from '@playwright/test';
import { nameLinks } from './support/browse';
import { expect, test } from './support/journey';

const colours = (page: Page) => page.getByRole('button', { name: /^Colours/ });

const isDark = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.documentElement)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return red + green + blue < 3 * 128;
  });

test('colours follow the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(colours(page)).toHaveAccessibleName('Colours: system. Make them light');
  expect(await isDark(page)).toBe(true);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await isDark(page)).toBe(false);
});

test('chosen colours are remembered over a reload', async ({ page }) => {
  await page.goto('/');
  await colours(page).click();
  await expect(colours(page)).toHaveAccessibleName('Colours: light. Make them dark');
  await colours(page).click();
  await expect(colours(page)).toHaveAccessibleName(/^Colours: dark/);
  expect(await isDark(page)).toBe(true);
  await page.reload();
  await expect(colours(page)).toHaveAccessibleName(/^Colours: dark/);
  expect(await isDark(page)).toBe(true);
  await colours(page).click();
  await page.reload();
  await expect(colours(page)).toHaveAccessibleName(/^Colours: system/);
  expect(await isDark(page)).toBe(false);
});

test('a browser that keeps nothing still changes its colours', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await expect(nameLinks(page)).toHaveCount(11);
  await colours(page).click();
  await colours(page).click();
  await expect(colours(page)).toHaveAccessibleName(/^Colours: dark/);
  expect(await isDark(page)).toBe(true);
});

test('a full storage does not stop the colours from changing', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await colours(page).click();
  await expect(colours(page)).toHaveAccessibleName(/^Colours: light/);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?provider=metal3');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Metal3');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::after')])
        .filter(
          ({ transitionDuration, animationName, transitionProperty }) =>
            animationName !== 'none' ||
            (transitionProperty !== 'none' && parseFloat(transitionDuration) > 0),
        ).length,
  );
  expect(moving).toBe(0);
});

test('with forced colours rows and sheets are there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/?pick=metal3');
  await expect(nameLinks(page)).toHaveCount(11);
  await page.goto('/?provider=metal3');
  await expect(page.getByRole('region', { name: 'Key features' })).toBeVisible();
});
