import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { optimizedSample } from './documents';
import { expect, expectAccessible, test } from './fixtures';

const sample = readFileSync(resolve(import.meta.dirname, '../../samples/resume.pdf'));

const written = (name: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: `${name}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(`${name}\n${name.replace(' ', '.').toLowerCase()}@example.org\n\nExperience\nNurse, Northgate Hospital\n2019 - 2023\n- Cared for six patients a shift.\n`),
});

test('many files are added at once, each tells what became of it, and one that fails holds up no other', async ({ signedIn: page, server }) => {
  await page.goto(`${server.url}/resumes`);
  await page.getByRole('button', { name: 'Add resumes' }).click();
  await page.locator('input[type=file]').setInputFiles([written('Ann Lee'), written('Bo Karim'), { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing') }, written('Cy Stone')]);
  await expect(page.getByText('Files being added: 4 of 4')).toBeVisible({ timeout: 30_000 });
  const uploads = page.getByRole('region', { name: 'Files being added' });
  await expect(uploads.getByText('Read', { exact: true })).toHaveCount(3);
  await expect(uploads.getByText(/^Not read: ./)).toHaveCount(1);
  const own = page.getByRole('list', { name: 'Yours' });
  for (const name of ['Ann Lee', 'Bo Karim', 'Cy Stone']) await expect(own.getByRole('listitem').filter({ hasText: name })).toContainText(/\d+% complete/);
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'Search' }).fill('Karim');
  await expect(own.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Search' }).fill('nobody like this');
  await expect(page.getByRole('heading', { name: 'Nothing fits “nobody like this”' })).toBeVisible();
});

test('what is deleted can be undone at once, and taken out of the bin later', async ({ signedIn: page, server }) => {
  await page.request.post(`${server.url}/api/resumes?wait=30`, { multipart: { files: written('Dee Binned') } });
  await page.goto(`${server.url}/resumes`);
  await page.getByRole('tab', { name: 'Yours' }).click();
  const remove = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More for Dee Binned' }).click();
    await page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  };
  const row = page.getByRole('link', { name: 'Dee Binned', exact: true });
  await remove();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
  await remove();
  await expect(row).toHaveCount(0);
  await page.getByRole('tab', { name: 'Bin' }).click();
  await expectAccessible(page);
  await page.getByRole('listitem').filter({ hasText: 'Dee Binned' }).getByRole('button', { name: 'Take out of the bin' }).click();
  await page.getByRole('tab', { name: 'Yours' }).click();
  await expect(row).toBeVisible();
});

test('an application keeps the very file, and goes over the board by keyboard', async ({ signedIn: page, server }) => {
  test.slow();
  await optimizedSample(page.request, server.url);
  await page.goto(`${server.url}/applications`);
  await expect(page.getByRole('heading', { name: 'No application yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Add an application' }).click();
  await page.getByRole('button', { name: 'Freeze the file and add it' }).click();
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(column('Applied').getByText('Senior Backend Engineer')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);

  const grip = page.getByRole('button', { name: 'Move Senior Backend Engineer' });
  await grip.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Senior Backend Engineer is over: Applied.')).toBeAttached();
  const interview = page.getByText('Senior Backend Engineer is over: Interview.');
  await expect(async () => {
    if ((await interview.count()) === 0) await page.keyboard.press('ArrowRight');
    await expect(interview).toBeAttached({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Space');
  await expect(column('Interview').getByText('Senior Backend Engineer')).toBeVisible();
  await expect(page.getByText('“Senior Backend Engineer” is now: Interview')).toBeVisible();
  await page.reload();
  await expect(column('Interview').getByText('Senior Backend Engineer')).toBeVisible();

  await page.getByRole('button', { name: 'More for Senior Backend Engineer' }).click();
  await page.getByRole('menuitem', { name: 'Offer' }).click();
  await expect(column('Offer').getByText('Senior Backend Engineer')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(column('Interview').getByText('Senior Backend Engineer')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), column('Interview').getByRole('link', { name: 'The file: PDF, version 1' }).click()]);
  expect(readFileSync(await download.path()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a posting is pasted, shows what it asks for, and follows a correction of its text', async ({ signedIn: page, server }) => {
  await page.goto(`${server.url}/postings`);
  await page.getByRole('button', { name: 'Add a posting' }).click();
  await page.getByRole('textbox', { name: 'Text of the posting' }).fill('Staff Nurse\nMercy General Hospital\n\nRequired:\n- ICU experience\n- BLS certification\n\nNice to have:\n- Spanish');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Staff Nurse' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Must have' })).toBeVisible();
  await expectAccessible(page);
  const text = page.getByRole('textbox', { name: 'Text of the posting' });
  await text.fill(`${await text.inputValue()}\n\nRequired:\n- Python`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: /^Python$/ })).not.toHaveCount(0);
});

test('every template shows one\'s own resume, and is chosen with a way back', async ({ signedIn: page, server }) => {
  await page.request.post(`${server.url}/api/resumes?wait=30`, { multipart: { files: { name: 'Maya.pdf', mimeType: 'application/pdf', buffer: sample } } });
  await page.goto(`${server.url}/templates`);
  const pictures = page.getByRole('img', { name: /in the template/ });
  await expect(pictures).toHaveCount(5);
  await expect.poll(() => pictures.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  await page.getByRole('button', { name: 'Use Classic' }).click();
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Classic' }) }).getByText('In use')).toBeVisible();
  await expectAccessible(page);
});

test('settings hold at once, and everything can be taken away as one file', async ({ signedIn: page, server }) => {
  await page.goto(`${server.url}/settings`);
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(page.getByRole('heading', { name: 'Einstellungen' })).toBeVisible();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.goto(`${server.url}/account`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export everything' }).click()]);
  expect(readFileSync(await download.path()).subarray(0, 2).toString()).toBe('PK');
});

test('what was done is counted day by day', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await page.request.post(`${server.url}/api/exports`, { data: { optimized_resume_id: id, format: 'txt' } });
  await expect(async () => {
    await page.goto(`${server.url}/analytics`);
    await expect(page.getByRole('list', { name: 'Kinds of files' }).getByText('TXT')).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 40_000 });
  await expect(page.getByRole('figure')).toContainText(/\d+ acts in 30 days/);
  await expectAccessible(page);
});
