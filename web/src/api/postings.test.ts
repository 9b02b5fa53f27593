// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { addressIn } from './postings';

describe('a posting given in one field', () => {
  it('is an address when it is nothing but one', () => {
    expect(addressIn(' https://jobs.example.org/a?b=1#c\n')).toBe('https://jobs.example.org/a?b=1#c');
    expect(addressIn('http://example.org:8080')).toBe('http://example.org:8080');
    expect(addressIn('www.example.org/jobs/12')).toBe('https://www.example.org/jobs/12');
    expect(addressIn('bücher.example/stellen')).toBe('https://bücher.example/stellen');
  });

  it('is text otherwise', () => {
    for (const text of ['', 'Nurse', 'Apply at https://example.org', 'ftp://example.org/x', 'Nurse (m/f/d) at example.org', 'https://']) expect(addressIn(text)).toBeNull();
  });
});
