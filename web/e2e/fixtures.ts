import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Cookie, type Page } from '@playwright/test';
import { PostgresServer } from './postgres';
import { hasProvider, startProvider } from './provider';
import { freePort, VitaeServer } from './server';

interface Servers {
  readonly server: VitaeServer;
  /** What its link gives a browser: who has it is signed in there. */
  readonly session: readonly Cookie[];
  /** A server with accounts, on PostgreSQL, beside a provider where people may sign in. */
  readonly site: VitaeServer;
}

interface Fixtures {
  /** A page of a browser that is signed in, still without an address. Fails the test when the page breaks the content security policy or throws. */
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
  session: [
    async ({ server, playwright }, use) => {
      const browser = await playwright.request.newContext();
      await browser.get(await server.link());
      await use((await browser.storageState()).cookies);
      await browser.dispose();
    },
    { scope: 'worker' },
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
  signedIn: async ({ page, session }, use) => {
    const problems = problemsOf(page);
    await page.context().addCookies(session);
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

type RunOptions = Parameters<AxeBuilder['options']>[0];

const everything: RunOptions = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } };
/** The rules that look at colours; all others find the same in the dark as in the light. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** WCAG 2.2 A and AA, in light and in dark, of the page or of a part of it. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  expect(page.frames(), 'the scan looks into no frame').toHaveLength(1);
  for (const [colorScheme, rules] of [['light', everything], ['dark', colours]] as const) {
    // With motion reduced nothing that comes or goes meanwhile, as a notification, is seen half faded.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForFunction(hasTaken, colorScheme);
    await settled(page);
    // Without a frame the scan needs no second page, and what is in order needs no description: that is most of the time of a scan.
    const found = await new AxeBuilder({ page }).include(part).options({ ...rules, resultTypes: ['violations'] }).setLegacyMode().analyze();
    const problems = found.violations.flatMap(({ id, nodes }) => nodes.filter((node) => !isUnderBar(id, node)).map((node) => `${colorScheme}: ${id}: ${node.html}`));
    expect(problems).toEqual([]);
  }
}

/** The page follows its surroundings by script, a moment later, unless a person chose otherwise; only then its colours begin to fade. */
function hasTaken(scheme: string): boolean {
  const chosen = localStorage.getItem('vitae-scheme') ?? 'auto';
  return document.documentElement.dataset.mantineColorScheme === (chosen === 'auto' ? scheme : chosen);
}

/** What a bar that stays in place covers in part is scrolled out from under it; which one that is depends on the second. */
function isUnderBar(rule: string, node: { any: { data: unknown }[] }): boolean {
  return rule === 'target-size' && node.any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'partiallyObscured');
}

/** Waits until nothing fades or moves any more; what never ends, as a spinner, is not waited for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity));
}

export { expect };
