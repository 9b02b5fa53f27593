import { openEditor, optimizedSample, saveNote, stored, summaryField, titleField } from './documents';
import { expect, test } from './fixtures';

test('what is written offline is kept, told, and sent when the network is back', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  await page.context().setOffline(true);
  await titleField(page).fill('Written offline');
  await expect(saveNote(page)).toHaveText('Offline, kept on this device', { timeout: 15_000 });
  await page.context().setOffline(false);
  await expect(saveNote(page)).toContainText('Saved', { timeout: 40_000 });
  expect((await stored(page.request, server.url, id)).structured_output.ui.target_title.primary).toBe('Written offline');
});

test('a server that is killed while somebody writes loses nothing and saves nothing twice', async ({ signedIn: page, server }) => {
  test.slow();
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const { version } = await stored(page.request, server.url, id);
  await server.kill();
  await titleField(page).fill('Written while it was down');
  await expect(saveNote(page)).toHaveText('Offline, kept on this device', { timeout: 15_000 });
  await server.run();
  await expect(saveNote(page)).toContainText('Saved', { timeout: 60_000 });
  const now = await stored(page.request, server.url, id);
  expect(now.structured_output.ui.target_title.primary).toBe('Written while it was down');
  expect(now.version).toBe(version + 1);
});

test('a window that is gone before it could save leaves its edits for the next', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  await page.route('**/api/resumes/optimized/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()));
  await titleField(page).fill('From the window that was closed');
  await expect(saveNote(page)).toHaveText('Offline, kept on this device', { timeout: 15_000 });
  const next = await page.context().newPage();
  await page.close();
  await openEditor(next, server.url, id);
  await expect(titleField(next)).toHaveValue('From the window that was closed');
  await expect.poll(async () => (await stored(next.request, server.url, id)).structured_output.ui.target_title.primary).toBe('From the window that was closed');
});

test('a session that ended keeps the edits and goes on with the next', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await titleField(page).fill('Kept over the sign-in');
  await expect(saveNote(page)).toHaveText('Signed out, kept on this device', { timeout: 15_000 });
  await expect(page.getByText('You are signed out')).toBeVisible();
  await page.context().addCookies(cookies);
  await page.getByRole('button', { name: 'I am signed in again' }).click();
  await expect(saveNote(page)).toContainText('Saved');
  expect((await stored(page.request, server.url, id)).structured_output.ui.target_title.primary).toBe('Kept over the sign-in');
});

test('two windows that write different things both have them, live', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const other = await page.context().newPage();
  await openEditor(other, server.url, id);
  await titleField(page).fill('Title of the first');
  await page.keyboard.press('Control+s');
  await expect(titleField(other)).toHaveValue('Title of the first');
  await summaryField(other).fill('Summary of the second.');
  await titleField(page).fill('Title again');
  await other.keyboard.press('Control+s');
  await expect(summaryField(page)).toHaveValue('Summary of the second.');
  await page.keyboard.press('Control+s');
  await expect(titleField(other)).toHaveValue('Title again');
  const { ui } = (await stored(page.request, server.url, id)).structured_output;
  expect([ui.target_title.primary, ui.professional_summary.primary]).toEqual(['Title again', 'Summary of the second.']);
});

test('two windows that write the same thing are asked, and the choice is kept', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const other = await page.context().newPage();
  await openEditor(other, server.url, id);
  await other.context().setOffline(false);
  await other.route('**/api/resumes/optimized/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()));
  await titleField(other).fill('Theirs');
  await titleField(page).fill('Mine');
  await page.keyboard.press('Control+s');
  const dialog = other.getByRole('dialog', { name: 'Changed in two places' });
  await expect(dialog).toBeVisible({ timeout: 15_000 });
  await other.unroute('**/api/resumes/optimized/*');
  await dialog.getByLabel('Both').check();
  await dialog.getByRole('button', { name: 'Keep these' }).click();
  await expect(titleField(page)).toHaveValue('Theirs Mine');
  expect((await stored(page.request, server.url, id)).structured_output.ui.target_title.primary).toBe('Theirs Mine');
});
