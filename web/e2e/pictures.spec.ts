import type { APIRequestContext, Page } from '@playwright/test';
import { optimizedSample, openEditor } from './documents';
import { expect, settled, test } from './fixtures';
import { Recording } from './recording';

const phone = { width: 390, height: 844 };
let recording: Recording | undefined;

test.use({ timezoneId: 'UTC' });
test.beforeAll(() => {
  if (process.env.VITAE_PICTURES !== 'new') recording = Recording.load();
});
test.beforeEach(async ({ signedIn: page, server }) => {
  recording ??= Recording.start(await prepared(page.request, server.url));
  await recording.play(page);
});
test.afterEach(() => {
  expect(recording?.missing, 'answers that nobody recorded; npm run pictures:answers records them').toEqual([]);
});
test.afterAll(() => recording?.save());

test('the first page looks as it did', async ({ signedIn: page, server }) => {
  await page.goto(server.url);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await expectPicture(page, 'start');
});

test('the review of what was read looks as it did', async ({ signedIn: page, server }) => {
  await page.goto(`${server.url}/review/${recording?.ids.resume}`);
  await expect(page.getByRole('img', { name: 'Page 1 of resume.pdf' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Role' }).first().focus();
  await expectPicture(page, 'review');
});

test('the evidence map looks as it did', async ({ signedIn: page, server }) => {
  await page.goto(`${server.url}/match/${recording?.ids.resume}/${recording?.ids.posting}`);
  const paper = page.getByRole('figure', { name: 'Page 1 of your resume' });
  await expect(paper.getByText('Maya Lindqvist')).toBeVisible();
  // The marks are as large as the text, so its fonts come first.
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole('button', { name: /^Kubernetes.*Proven/ }).click();
  await expect(paper.locator('.mark')).not.toHaveCount(0);
  await expectPicture(page, 'evidence');
});

test('the editor looks as it did in light and dark, with the page, with its quality, and on a phone', async ({ signedIn: page, server }) => {
  await openEditor(page, server.url, recording?.ids.optimized ?? '');
  await expect(page.getByRole('figure', { name: 'Page 1 of 2' })).toBeVisible();
  await expectPicture(page, 'editor');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectPicture(page, 'editor-dark');
  await page.getByText('Quality', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Readability' })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'light' });
  await expectPicture(page, 'quality');
  await page.setViewportSize(phone);
  await page.getByText('Write', { exact: true }).click();
  await expectPicture(page, 'editor-phone');
});

test('the lists of resumes and the board look as they did', async ({ signedIn: page, server }) => {
  await page.goto(`${server.url}/resumes`);
  await expect(page.getByRole('list', { name: 'For a job' }).getByRole('listitem')).toHaveCount(1);
  await expectPicture(page, 'resumes');
  await page.goto(`${server.url}/applications`);
  await expect(page.getByRole('link', { name: 'The file: PDF, version 1' })).toBeVisible();
  await expectPicture(page, 'board');
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectPicture(page, 'board-phone-dark');
});

/** What the pages show: the sample, written for the sample posting, and sent. */
async function prepared(request: APIRequestContext, url: string): Promise<Readonly<Record<string, string>>> {
  const optimized = await optimizedSample(request, url);
  const { resume } = (await (await request.get(`${url}/api/resumes/optimized/${optimized}`)).json()) as { resume: { original_resume_id: string; job_posting_id: string } };
  const made = (await (await request.post(`${url}/api/exports`, { data: { optimized_resume_id: optimized, format: 'pdf' } })).json()) as { export: { id: string } };
  await request.post(`${url}/api/applications`, { data: { job_posting_id: resume.job_posting_id, generated_resume_id: made.export.id, status: 'sent' } });
  return { resume: resume.original_resume_id, posting: resume.job_posting_id, optimized };
}

async function expectPicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  await expect(page).toHaveScreenshot(`${name}.png`);
}
