import { expect, expectAccessible, test } from './fixtures';

test('every place opens, passes axe in light and dark, and breaks no policy', async ({ signedIn: page, server }) => {
  await page.goto(server.url);
  for (const place of ['Start', 'Resumes', 'Postings', 'Applications', 'Templates', 'Analytics', 'Settings', 'Account']) {
    await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});

test('colours and language are the person\'s choice and outlive a reload', async ({ signedIn: page, server }) => {
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Colours' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.getByRole('link', { name: 'Lebensläufe' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('the first key leads to the content', async ({ signedIn: page, server }) => {
  await page.goto(server.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
});

test('an unknown address says so and a file that is not there is not found', async ({ signedIn: page, server }) => {
  await page.goto(`${server.url}/nowhere`);
  await expect(page.getByRole('heading', { name: 'This is not here' })).toBeVisible();
  expect((await page.request.get(`${server.url}/assets/nothing.js`)).status()).toBe(404);
  expect((await page.request.get(`${server.url}/api/nothing`)).headers()['content-type']).toContain('application/problem+json');
});

test('a phone has every place within reach', async ({ signedIn: page, server }) => {
  await page.goto(server.url);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Templates' }).click();
  await expect(page.getByRole('heading', { name: 'Templates' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
