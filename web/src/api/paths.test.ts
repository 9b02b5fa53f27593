// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ownPath } from './paths';

describe('the way back after a sign-in', () => {
  it.each(['/optimized/7?x=1#top', '/resumes', '/'])('is the page one came from: %s', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    'https://evil.example/', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', ' //evil.example', 'javascript:alert(1)', '/..//evil.example', '/.//evil.example',
    'resumes', '', undefined, null, 7, { path: '/' }, '/sign-in', '/sign-in?return_to=/x', '/api/account/export', `/${'x'.repeat(600)}`,
  ])('is the first page when %j is asked for', (wanted) => {
    expect(ownPath(wanted)).toBe('/');
  });
});
