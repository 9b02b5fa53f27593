import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';

const samples = resolve(import.meta.dirname, '../../samples');

test('the first minute: a resume is dropped, reviewed, compared with a posting, and written for it', async ({ signedIn: page, server }) => {
  test.slow();
  await page.context().clearCookies();
  await page.goto(await server.link());
  await expectAccessible(page);
  await page.locator('input[type=file]').setInputFiles(`${samples}/resume.pdf`);

  await expect(page.getByRole('heading', { name: 'This is what was read' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('img', { name: 'Page 1 of resume.pdf' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Role' }).first().focus();
  await expect(page.getByText(/^Marked on the page: /)).toHaveText(/Software Engineer II/);
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Phone' }).fill('(503) 555-0199');
  await expect(page.getByText('Corrected')).toBeVisible();
  await page.getByRole('button', { name: 'Save and go on' }).click();

  await expect(page.getByRole('heading', { name: 'Which job is it for?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Text of the posting' }).fill(readFileSync(`${samples}/job.txt`, 'utf8'));
  await page.getByRole('button', { name: 'Show what it asks' }).click();

  await expect(page.getByRole('heading', { name: 'Senior Backend Engineer at Northwind Relief Logistics' })).toBeVisible({ timeout: 30_000 });
  await expectSum(page);
  await page.getByRole('button', { name: /^Kubernetes.*Proven/ }).click();
  await expect(page.locator('blockquote', { hasText: 'k8s (EKS)' })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Page 1 of your resume' }).locator('.mark')).not.toHaveCount(0);
  await page.getByRole('button', { name: /^Terraform.*Missing/ }).click();
  await page.getByRole('textbox', { name: 'Your words' }).fill('Since 2022 I have kept our clusters in Terraform.');
  await expect(page.getByText('Your words will be used')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write the resume for this job' }).click();

  await page.waitForURL(/\/optimized\/[\da-f-]+$/, { timeout: 30_000 });
  const id = page.url().split('/').at(-1) ?? '';
  const optimized = await (await page.request.get(`${server.url}/api/resumes/optimized/${id}`)).text();
  expect(optimized).toContain('(503) 555-0199');
});

/** The points of all parts add up to the fit that stands above them. */
async function expectSum(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: /^Fit \d+ of 100/ });
  const fit = Number(/Fit (\d+)/.exec(await opener.innerText())?.[1]);
  await opener.click();
  const points = await page.locator('tbody tr td:nth-child(2)').allInnerTexts();
  expect(Math.abs(points.reduce((sum, text) => sum + Number(text), 0) - fit)).toBeLessThan(1.5);
  await opener.click();
}

test('a file that is no resume says what to do, and the way back is one click', async ({ signedIn: page, server }) => {
  await page.goto(server.url);
  await page.locator('input[type=file]').setInputFiles({ name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing') });
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
});

test('text that is pasted is a resume, too; one without pages is reviewed without them', async ({ signedIn: page, server }) => {
  await page.goto(server.url);
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
  }, 'Pia Paste\npia@example.org\n\nExperience\nNurse, Northgate Hospital\n2019 - 2023\n- Cared for six patients a shift.\n\nSkills\nTriage, Epic');
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).toHaveValue('Pia Paste', { timeout: 30_000 });
  await expect(page.getByRole('img')).toHaveCount(0);
});

test('lines that fit no field are shown as kept, and stop nobody', async ({ signedIn: page, server }) => {
  await page.goto(server.url);
  const text = 'Pia Paste\npia@example.org\n\nEXPERIENCE\nNurse, Northgate Hospital\n2019 - 2023\n- Cared for six patients a shift.\n\nEDUCATION\nzz 17 qq\nBSc Nursing, State College, 2018\n\nPATRONAGE\nKeeper of the harbour clock\nOnce rang the bell\n';
  await page.locator('input[type=file]').setInputFiles({ name: 'odd.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: 'This is what was read' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Kept as it stands' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keeper of the harbour clock' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Worth a look' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'This is right' }).click();
  await expect(page.getByRole('heading', { name: 'Which job is it for?' })).toBeVisible();
});

test('on a phone nothing is wider than the screen, and each step has its one button', async ({ signedIn: page, server }) => {
  await page.goto(server.url);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Try it with a sample' }).click();
  for (const [step, next] of [
    ['This is what was read', 'This is right'],
    ['Which job is it for?', 'Use the sample posting'],
  ] as const) {
    await expect(page.getByRole('heading', { name: step })).toBeVisible({ timeout: 30_000 });
    await expectFits(page);
    await page.getByRole('button', { name: next }).click();
  }
  await expect(page.getByRole('textbox', { name: 'Text of the posting' })).toHaveValue(/Northwind/);
  await page.getByRole('button', { name: 'Show what it asks' }).click();
  await expect(page.getByRole('button', { name: 'Write the resume for this job' })).toBeInViewport({ timeout: 30_000 });
  await expectFits(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectFits(page);
});

async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
