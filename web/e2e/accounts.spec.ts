import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { openEditor, optimizedSample, saveNote, stored, titleField } from './documents';
import { expect, expectAccessible, problemsOf, test } from './fixtures';
import { hasPostgres } from './postgres';
import { hasProvider, providerCookie } from './provider';
import type { VitaeServer } from './server';

test.skip(!hasPostgres, 'PostgreSQL is not installed (Debian: postgresql)');

const samples = resolve(import.meta.dirname, '../../samples');
const password = 'plum orchard lantern';
let people = 0;
let problems: string[];

test.beforeEach(({ page }) => {
  problems = problemsOf(page);
});
test.afterEach(() => {
  expect(problems).toEqual([]);
});

test('whoever has no account makes one, confirms it by the letter, and goes through the first minute', async ({ page, site }) => {
  test.slow();
  const email = newEmail();
  await page.goto(`${site.url}/templates`);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('return_to')).toBe('/templates');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Create an account' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Dana Reyes');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('New password', { exact: true }).fill('passwordpassword');
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByText('This password is among the first that somebody would try.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByText(`We have written to ${email}.`)).toBeVisible();
  await expectAccessible(page);

  await page.goto(await site.letter(email, '/confirm-email'));
  await expect(page.getByRole('heading', { name: 'Confirm your address' })).toBeVisible();
  await expect(page).toHaveURL(`${site.url}/confirm-email`);
  await expect(page).toHaveTitle('Confirm your address · Vitae');
  await expectAccessible(page);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Finish' }).click();

  await page.locator('input[type=file]').setInputFiles(`${samples}/resume.pdf`);
  await expect(page.getByRole('heading', { name: 'This is what was read' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'This is right' }).click();
  await page.getByRole('textbox', { name: 'Text of the posting' }).fill(readFileSync(`${samples}/job.txt`, 'utf8'));
  await page.getByRole('button', { name: 'Show what it asks' }).click();
  const write = page.getByRole('button', { name: 'Write the resume for this job' });
  await expect(write).toBeVisible({ timeout: 30_000 });
  await write.click();
  await page.waitForURL(/\/optimized\/[\da-f-]+$/, { timeout: 30_000 });
  await titleField(page).fill('Written on PostgreSQL');
  await page.keyboard.press('Control+s');
  await expect(saveNote(page)).toContainText('Saved');
  expect((await stored(page.request, site.url, page.url().split('/').at(-1) ?? '')).structured_output.ui.target_title.primary).toBe('Written on PostgreSQL');
});

test('with an authenticator app the password alone lets nobody in; its code does, and a recovery code once', async ({ page, site }) => {
  test.slow();
  const email = await newPerson(page, site);
  await page.goto(`${site.url}/account`);
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  await expect(page.getByRole('list', { name: 'What happened to this account' })).toContainText('Signed in');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Set up an app' }).click();
  const setup = page.getByRole('dialog', { name: 'Set up an app' });
  const secret = (await setup.getByTestId('secret').innerText()).replaceAll(' ', '');
  await expect(setup.getByRole('img', { name: 'QR code' })).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await setup.getByLabel('Code of the app').fill('000000');
  await setup.getByRole('button', { name: 'Turn on' }).click();
  await expect(setup.getByText('This code is wrong')).toBeVisible();
  await setup.getByLabel('Code of the app').fill(codeOf(secret));
  await setup.getByRole('button', { name: 'Turn on' }).click();
  const kept = page.getByRole('dialog', { name: 'Recovery codes' });
  await expect(kept.getByRole('listitem')).toHaveCount(10);
  await expectAccessible(page, '[role=dialog]');
  const saved = page.waitForEvent('download');
  await kept.getByRole('button', { name: 'Save as a file' }).click();
  const codes = readFileSync(await (await saved).path(), 'utf8').trim().split('\n');
  expect(codes).toEqual(await kept.getByRole('listitem').allInnerTexts());
  await kept.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page.getByRole('button', { name: 'Turn off' })).toBeVisible();

  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await signIn(page, email);
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
  await expect(page.getByLabel('Code of the app')).toBeFocused();
  await expectAccessible(page);
  // A code works once; the server takes that of the next half minute, too.
  await page.getByLabel('Code of the app').fill(codeOf(secret, 1));
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();

  for (const [code, isLetIn] of [[codes[0], true], [codes[0], false]] as const) {
    await page.context().clearCookies();
    await page.goto(`${site.url}/analytics`);
    await signIn(page, email);
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill(code ?? '');
    await page.getByRole('button', { name: 'Go on' }).click();
    if (isLetIn) await expect(page).toHaveURL(`${site.url}/analytics`);
    else await expect(page.getByText('This code is wrong, too old, or was used.')).toBeVisible();
  }
});

test('a passkey signs in without a password, and no more once it is removed', async ({ page, site }) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  await browser.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  await newPerson(page, site);
  await page.goto(`${site.url}/account`);
  await page.getByRole('textbox', { name: 'Which device is it?' }).fill('Test key');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('list', { name: 'Passkeys' }).getByText('Test key')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();

  await page.goto(`${site.url}/account`);
  await page.getByRole('button', { name: 'Remove Test key' }).click();
  await expect(page.getByText('“Test key” signs nobody in any more')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByText('This passkey was not accepted.')).toBeVisible();
});

test('who signs in at a provider has an account at once, comes back to where they were, and links and unlinks it', async ({ page, site }) => {
  test.skip(!hasProvider, 'the packages of tests/oidc are not installed (npm ci)');
  await page.goto(`${site.url}/sign-in`);
  await page.getByRole('button', { name: 'Sign in with Company login' }).click();
  await expect(page.getByText('The other site let you turn back.')).toBeVisible();
  await page.context().addCookies([providerCookie('grace', newEmail())]);
  await page.goto(`${site.url}/templates`);
  await page.getByRole('button', { name: 'Sign in with Company login' }).click();
  await expect(page).toHaveURL(`${site.url}/templates`);

  await page.goto(`${site.url}/account`);
  await page.getByRole('button', { name: 'Unlink Company login' }).click();
  await expect(page.getByText('Nothing else would let you in.')).toBeVisible();
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Set a password' }).click();
  await expect(page.getByText('The password is changed')).toBeVisible();
  await page.getByRole('button', { name: 'Unlink Company login' }).click();
  await page.getByRole('button', { name: 'Link Company login', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Unlink Company login' })).toBeVisible();
  await expect(page).toHaveURL(`${site.url}/account`);
});

test('a forgotten password is set anew by the letter, which works once, and ends every session', async ({ page, site }) => {
  const email = await newPerson(page, site);
  const elsewhere = await page.context().browser()?.newContext();
  const other = await elsewhere?.newPage();
  if (other === undefined) throw new Error('no other browser');
  await other.goto(`${site.url}/sign-in?return_to=//evil.example/`);
  await other.getByRole('link', { name: 'Forgot the password?' }).click();
  await expect(other.getByRole('heading', { name: 'Reset the password' })).toBeVisible();
  await other.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await other.getByRole('button', { name: 'Send the link' }).click();
  await expect(other.getByText(`We have written to ${email}.`)).toBeVisible();
  const link = await site.letter(email, '/reset-password');
  await other.goto(link);
  await expect(other).toHaveURL(`${site.url}/reset-password`);
  await expectAccessible(other);
  await other.getByLabel('New password', { exact: true }).fill('copper kettle meadow');
  await other.getByRole('button', { name: 'Change the password' }).click();
  await expect(other.getByText('The password is changed. Sign in with it.')).toBeVisible();
  await signIn(other, email);
  await expect(other.getByText('This address and this password do not belong together.')).toBeVisible();
  await other.goto(`${site.url}/sign-in?return_to=//evil.example/`);
  await signIn(other, email, 'copper kettle meadow');
  await expect(other).toHaveURL(`${site.url}/`);
  await other.goto(link);
  await other.getByLabel('New password', { exact: true }).fill('copper kettle meadows');
  await other.getByRole('button', { name: 'Change the password' }).click();
  await expect(other.getByRole('link', { name: 'Ask for a new link' })).toBeVisible();
  await elsewhere?.close();
  await page.goto(`${site.url}/resumes`);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('a session that ends in the middle is taken up in a dialog, and what was written is saved', async ({ page, site }) => {
  const email = await newPerson(page, site);
  const id = await optimizedSample(page.request, site.url);
  await openEditor(page, site.url, id);
  await page.context().clearCookies();
  await titleField(page).fill('Kept over the sign-in');
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await expect(dialog).toBeVisible({ timeout: 15_000 });
  await expect(dialog.getByRole('textbox', { name: 'E-mail address' })).toHaveValue(email);
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByLabel('Password', { exact: true }).fill(password);
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(saveNote(page)).toContainText('Saved');
  expect((await stored(page.request, site.url, id)).structured_output.ui.target_title.primary).toBe('Kept over the sign-in');
  await page.keyboard.press('Control+z');
  await expect(titleField(page)).not.toHaveValue('Kept over the sign-in');
});

test('what one person left unsaved on this device is never shown to the next, and is there when the first is back', async ({ page, site }) => {
  const first = await newPerson(page, site);
  const id = await optimizedSample(page.request, site.url);
  await openEditor(page, site.url, id);
  await page.route('**/api/resumes/optimized/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()));
  await titleField(page).fill('Nobody else may see this');
  await expect(saveNote(page)).toHaveText('Offline, kept on this device', { timeout: 15_000 });
  await page.context().clearCookies();
  // The next person signs in over the page that was left open.
  const second = await page.context().newPage();
  const email = await newPerson(second, site);
  await second.context().clearCookies();
  await second.goto(`${site.url}/optimized/${id}`);
  await signIn(second, email);
  await expect(second.getByRole('heading', { name: 'This is not here' })).toBeVisible();
  await expect(page).toHaveURL(`${site.url}/`);
  await expect(page.getByText('Nobody else may see this')).toHaveCount(0);
  await second.goto(`${site.url}/account`);
  await second.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.unroute('**/api/resumes/optimized/*');
  await page.goto(`${site.url}/optimized/${id}`);
  await signIn(page, first);
  await expect(titleField(page)).toHaveValue('Nobody else may see this');
  await expect.poll(async () => (await stored(page.request, site.url, id)).structured_output.ui.target_title.primary).toBe('Nobody else may see this');
});

test('what changes who may sign in is asked for again when the proof is old; then all is deleted', async ({ page, site }) => {
  const email = await newPerson(page, site);
  await page.goto(`${site.url}/account`);
  let refusals = 0;
  await page.route('**/api/account/tokens', (route) =>
    route.request().method() === 'POST' && refusals++ === 0 ? route.fulfill({ status: 403, json: { success: false, code: 'sign_in_again', message: 'this needs a fresh proof of who you are' } }) : route.continue(),
  );
  await page.getByRole('textbox', { name: 'What is it for?' }).fill('Backup script');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const proof = page.getByRole('dialog', { name: 'Is it you?' });
  await proof.getByLabel('Password', { exact: true }).fill('not this one, certainly');
  await proof.getByRole('button', { name: 'Go on' }).click();
  await expect(proof.getByText('This address and this password do not belong together.')).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await proof.getByLabel('Password', { exact: true }).fill(password);
  await proof.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Copy it now; it is shown once.')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything' });
  await expect(dialog.getByRole('button', { name: 'Delete everything for good' })).toBeDisabled();
  await dialog.getByRole('textbox').fill(email);
  await dialog.getByRole('button', { name: 'Delete everything for good' }).click();
  await expect(page.getByText('The account and everything in it is gone.')).toBeVisible();
  await signIn(page, email);
  await expect(page.getByText('This address and this password do not belong together.')).toBeVisible();
});

function newEmail(): string {
  return `person${++people}.${Date.now().toString(36)}@example.org`;
}

/** Somebody with an account, whom this browser is signed in as. */
async function newPerson(page: Page, site: VitaeServer): Promise<string> {
  const email = newEmail();
  await page.request.post(`${site.url}/api/auth/sign-up`, { data: { email, password, name: 'Ada Example' } });
  const token = new URLSearchParams(new URL(await site.letter(email, '/confirm-email')).hash.slice(1)).get('token');
  expect((await page.request.post(`${site.url}/api/auth/confirm-email`, { data: { token, password } })).status()).toBe(200);
  return email;
}

async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The code that an authenticator app shows so many half minutes from now (RFC 6238). */
function codeOf(secret: string, later = 0): string {
  const bits = secret.split('').map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', key).update(counter).digest();
  return String((mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
