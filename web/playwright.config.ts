import { defineConfig } from '@playwright/test';

/** Debian's Chromium against the real server: each worker starts `vitae serve` on a free port with data of its own (e2e/fixtures.ts). */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'node_modules/.playwright',
  timeout: 60_000,
  // Chromium's own changes move a few edges; a colour, a font or a line that moved is more.
  expect: { timeout: 10_000, toHaveScreenshot: { threshold: 0.03, maxDiffPixelRatio: 0.0004 } },
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  // What must be built is built once, before the workers start.
  globalSetup: './e2e/build.ts',
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.VITAE_E2E_REPORT ?? 'node_modules/.playwright-report.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    launchOptions: { executablePath: process.env.VITAE_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'] },
    // A trace costs a sixth of the time: when something fails, run it alone with --trace on.
    screenshot: 'only-on-failure',
  },
});
