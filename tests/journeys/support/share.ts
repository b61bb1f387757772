import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

const shareButton = (page: Page): Locator => page.getByRole('button', { name: 'Share and export' });

export const sharePanel = (page: Page): Locator =>
  page.getByRole('group', { name: 'Share and export' });

/** What came of the last act, as it is read out. */
export const told = (page: Page): Locator => sharePanel(page).getByRole('status');

export const openShare = async (page: Page): Promise<void> => {
  await shareButton(page).click();
  await expect(sharePanel(page).getByRole('button', { name: 'Copy link' })).toBeVisible();
};

/** Presses a button of the menu and gives the file that the browser is handed. */
export const savedBy = async (page: Page, name: string) => {
  const coming = page.waitForEvent('download');
  await sharePanel(page).getByRole('button', { name }).click();
  const download = await coming;
  const content = await readFile(await download.path());
  return { name: download.suggestedFilename(), content, text: content.toString('utf8') };
};

/** The file that the share menu of the view makes; the menu is closed again. */
export const sharedAs = async (page: Page, name: string) => {
  await openShare(page);
  const file = await savedBy(page, name);
  await page.keyboard.press('Escape');
  return file;
};

type SavedSheet = { readonly name: string; readonly content: Buffer };

/** Opens a sheet that was saved as JSON. */
export const openSaved = async (page: Page, { name, content }: SavedSheet): Promise<void> => {
  await openShare(page);
  await sharePanel(page)
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: content });
};

/** What stands in the clipboard, as text. */
export const clipboardText = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
