import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { openEditor, optimizedSample, saveNote, stored, summaryField, titleField, uploadedSample } from './documents';
import { expect, expectAccessible, test } from './fixtures';

test('an edit is saved, there after a reload, and in the DOCX and the PDF', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  await titleField(page).fill('Principal Platform Engineer');
  await expect(page.getByRole('figure', { name: 'Page 1 of 2' }).getByText('Principal Platform Engineer')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(saveNote(page)).toContainText('Saved');
  await page.reload();
  await expect(titleField(page)).toHaveValue('Principal Platform Engineer');
  for (const [format, read] of [
    ['Word', (path: string) => execFileSync('unzip', ['-p', path, 'word/document.xml']).toString()],
    ['PDF', (path: string) => execFileSync('pdftotext', [path, '-']).toString()],
  ] as const) {
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: format, exact: true }).click()]);
    expect(read(await download.path())).toContain('Principal Platform Engineer');
  }
});

test('writing saves itself after a pause', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  await titleField(page).fill('Saved by itself');
  await expect.poll(async () => (await stored(page.request, server.url, id)).structured_output.ui.target_title.primary).toBe('Saved by itself');
  await expect(saveNote(page)).toContainText('Saved');
});

test('undo and redo go over everything, and lead to what they changed', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const before = await titleField(page).inputValue();
  await titleField(page).fill('First');
  await page.getByRole('switch', { name: 'Show Education' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Education' })).toContainText('Left out');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Education' })).not.toContainText('Left out');
  await page.keyboard.press('Control+z');
  await expect(titleField(page)).toHaveValue(before);
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await expect(titleField(page)).toHaveValue('First');
});

test('bullets and sections are reordered by keyboard, and the page and the server follow', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const first = (await stored(page.request, server.url, id)).structured_output.ui;
  const bullets = first.work_experience.items[0]?.bullets ?? [];
  const handle = page.getByRole('button', { name: `Move ${bullets[0]?.text.slice(0, 40)}` });
  await handle.focus();
  const said = (words: RegExp) => page.getByRole('status').filter({ hasText: words });
  await page.keyboard.press('Space');
  await expect(said(/lifted|is at place 1/)).toBeAttached();
  await expect(async () => {
    if ((await said(/is at place 2/).count()) === 0) await page.keyboard.press('ArrowDown');
    await expect(said(/is at place 2/)).toBeAttached({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Space');
  await expect(said(/dropped at place 2/)).toBeAttached();
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await stored(page.request, server.url, id)).structured_output.ui.work_experience.items[0]?.bullets[1]?.id).toBe(bullets[0]?.id);
});

test('a bullet is dragged by mouse, and a skill from one group to another', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const skill = page.getByRole('button', { name: 'Move Kafka', exact: true });
  await skill.scrollIntoViewIfNeeded();
  const chips = await page.getByRole('region', { name: 'Skills' }).getByRole('button', { name: /^Move / }).allInnerTexts();
  const place = chips.filter((text) => text !== '').indexOf('Python') + 1;
  const [from, to] = [await skill.boundingBox(), await page.getByRole('button', { name: 'Move Python', exact: true }).boundingBox()];
  if (from === null || to === null) throw new Error('no chips');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await expect(page.getByRole('status').filter({ hasText: `is at place ${place} of` })).toBeAttached();
  await page.mouse.up();
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await stored(page.request, server.url, id)).structured_output.ui.skills.groups.Tools).toContain('Kafka');
  expect((await stored(page.request, server.url, id)).structured_output.ui.skills.groups.ProductAndSystems).not.toContain('Kafka');
});

test('a press on the page leads to the field, and the field is marked on the page', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  await page.getByRole('figure', { name: 'Page 1 of 2' }).getByText('Introduced Kafka for carrier updates').click();
  await expect(page.locator(':focus')).toHaveValue(/^Introduced Kafka for carrier updates/);
  await expect(page.locator('.focused')).toHaveCount(1);
});

test('the look changes at once and one page is filled', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  await page.getByRole('button', { name: 'Look' }).click();
  await page.getByLabel('Template').selectOption('classic');
  await page.getByText('Fit to one page').click();
  await expect(page.getByRole('figure', { name: 'Page 1 of 1' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('figure', { name: 'Page 1 of 2' })).toBeVisible();
});

test('what was left out and what was edited stand in the margin of the page, with the way back by keyboard', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const { text } = (await stored(page.request, server.url, id)).structured_output.ui.work_experience.items[1]?.bullets[0] ?? { text: '' };
  const paper = page.getByRole('figure', { name: 'Page 1 of' });
  await expect(paper.getByText(text.slice(0, 30))).toBeVisible();
  const marks = page.getByRole('button', { name: /left out here$/ });
  const before = await marks.count();
  await page.getByRole('region', { name: 'Experience' }).getByRole('checkbox', { name: 'Show Bullet 1' }).nth(1).uncheck();
  await expect(paper.getByText(text.slice(0, 30))).toBeHidden();
  await expect(marks).toHaveCount(before + 1);
  await marks.last().focus();
  await expect(page.getByRole('dialog', { name: 'Left out here' }).getByText(text)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(paper.getByText(text.slice(0, 30))).toBeVisible();
  await expect(marks).toHaveCount(before);
  await page.getByRole('button', { name: 'Edited; see what your resume says' }).first().focus();
  await page.getByRole('button', { name: 'Take my own words' }).first().click();
  await page.keyboard.press('Control+s');
  await expect(saveNote(page)).toContainText('Saved');
});

test('find leads to the words', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Find in this resume' }).fill('refunds api');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveValue(/^Built the refunds API/);
});

test('an earlier version is looked at, compared, named and restored', async ({ signedIn: page, server }) => {
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const before = await summaryField(page).inputValue();
  await summaryField(page).fill('A summary to be taken back.');
  await page.keyboard.press('Control+s');
  await expect(saveNote(page)).toContainText('Saved');
  await page.getByText('History', { exact: true }).click();
  await page.getByRole('button', { name: 'Compare with now' }).click();
  await expect(page.getByRole('dialog').getByText('A summary to be taken back.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(summaryField(page)).toHaveValue(before);
  await expect(page.getByText('Restored').first()).toBeVisible();
});

test('one’s own resume is edited like one for a job: from the list, with its page, versions and files', async ({ signedIn: page, server }) => {
  const resume = await uploadedSample(page.request, server.url);
  await page.goto(`${server.url}/review/${resume}`);
  await page.getByRole('button', { name: 'Open in the editor' }).click();
  const before = await titleField(page).inputValue();
  await titleField(page).fill('Head of Kelp');
  await page.getByRole('button', { name: 'Add a bullet' }).first().click();
  await page.keyboard.type('Grew kelp.');
  await expect(page.getByRole('figure', { name: 'Page 1 of' }).getByText('Grew kelp.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+s');
  await expect(saveNote(page)).toContainText('Saved');
  await page.reload();
  await expect(titleField(page)).toHaveValue('Head of Kelp');
  await page.getByRole('button', { name: 'Download' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Text', exact: true }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Grew kelp.');
  await page.getByText('History', { exact: true }).click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(titleField(page)).toHaveValue(before);
});

test('every view passes axe in light and dark, on a wide screen and on a phone', async ({ signedIn: page, server }) => {
  test.slow();
  const id = await optimizedSample(page.request, server.url);
  await openEditor(page, server.url, id);
  const view = async (name: string, holds: Locator, part?: string): Promise<void> => {
    await page.getByText(name, { exact: true }).click();
    await expect(holds).toBeVisible();
    await expectAccessible(page, part);
  };
  const preview = page.getByRole('figure', { name: 'Page 1 of 2' });
  await view('Page', preview);
  await view('Quality', page.getByRole('heading', { name: 'Readability' }), 'aside');
  await view('History', page.getByRole('list', { name: 'Versions' }), 'aside');
  await page.setViewportSize({ width: 390, height: 844 });
  await view('Write', titleField(page));
  await view('Page', preview);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
