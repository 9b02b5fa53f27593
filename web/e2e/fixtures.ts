import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { PostgresServer } from './postgres';
import { hasProvider, startProvider } from './provider';
import { freePort, VitaeServer } from './server';

interface Servers {
  readonly server: VitaeServer;
  /** A server with accounts, on PostgreSQL, beside a provider where people may sign in. */
  readonly site: VitaeServer;
}

interface Fixtures {
  /** A page that is signed in. Fails the test when the page breaks the content security policy or throws. */
  readonly signedIn: Page;
}

export const test = base.extend<Fixtures, Servers>({
  server: [
    async ({}, use) => {
      const server = await VitaeServer.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 360_000 },
  ],
  site: [
    async ({}, use) => {
      const postgres = await PostgresServer.start();
      const port = await freePort();
      const site = await VitaeServer.startWithAccounts(postgres.address, hasProvider ? port : 0);
      const provider = hasProvider ? await startProvider(port, site.url) : undefined;
      await use(site);
      provider?.kill();
      await site.stop();
      await postgres.stop();
    },
    { scope: 'worker', timeout: 360_000 },
  ],
  signedIn: async ({ page, server }, use) => {
    const problems = problemsOf(page);
    await page.goto(await server.link());
    await use(page);
    expect(problems).toEqual([]);
  },
});

/** What the page complains about, uncaught errors and breaches of the content security policy, and what it asks of others than our server. */
export function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)) problems.push(`a request to ${hostname}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text())) problems.push(message.text());
  });
  return problems;
}

/** WCAG 2.2 A and AA, in light and in dark, of the page or of a part of it. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await new AxeBuilder({ page }).include(part).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(found.violations.map((violation) => `${colorScheme}: ${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  }
}

export { expect };
