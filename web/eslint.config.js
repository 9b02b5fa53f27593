import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const features = readdirSync(new URL('./src/features', import.meta.url));

const closed = (folder, group, message) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/schema.ts', 'public', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  // Playwright's fixtures take `use` and an object pattern, neither of which is React's.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off', 'no-empty-pattern': 'off' } },
  { files: ['eng/**/*.mjs', '*.js'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
  // Borders: i18n and api know nobody, ui knows them, a feature knows these three and itself, app puts all together.
  closed('i18n', ['@/api/*', '@/ui/*', '@/features/**', '@/app/*'], 'i18n knows no other folder.'),
  closed('api', ['@/ui/*', '@/features/**', '@/app/*'], 'api knows i18n alone.'),
  closed('ui', ['@/features/**', '@/app/*'], 'ui knows no feature.'),
  ...features.map((feature) =>
    closed(
      `features/${feature}`,
      ['@/app/*', '@/features/*/**', ...features.filter((other) => other !== feature).map((other) => `**/${other}/**`)],
      'A feature knows no other feature: share through src/ui or src/api, or put them together in src/app. Within a feature import by relative path.',
    ),
  ),
);
