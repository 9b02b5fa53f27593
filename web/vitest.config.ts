import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    reporters: [['default', { summary: false }], ['json', { outputFile: process.env.VITAE_VITEST_REPORT ?? 'node_modules/.vitest/report.json' }]],
    silent: 'passed-only',
  },
});
