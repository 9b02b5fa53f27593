import { describe, expect, it } from 'vitest';
import { arranged } from './ordering';

const items = [
  { title: 'Zoe 10', updated_at: '2026-01-02', match_score: null, is_complete: true },
  { title: 'Änne', updated_at: '2026-01-03', match_score: 80, is_complete: false },
  { title: 'Zoe 9', updated_at: '2026-01-01', match_score: 90, is_complete: true },
];
const titles = (list: { title: string }[]) => list.map((item) => item.title);

describe('the list of resumes', () => {
  it('sorts names as the language does, numbers by value', () => {
    expect(titles(arranged(items, 'name', 'all', 'de'))).toEqual(['Änne', 'Zoe 9', 'Zoe 10']);
  });

  it('sorts by change and by fit, what has no fit last', () => {
    expect(titles(arranged(items, 'newest', 'all', 'en'))).toEqual(['Änne', 'Zoe 10', 'Zoe 9']);
    expect(titles(arranged(items, 'fit', 'all', 'en'))).toEqual(['Zoe 9', 'Änne', 'Zoe 10']);
  });

  it('filters by completeness', () => {
    expect(titles(arranged(items, 'newest', 'incomplete', 'en'))).toEqual(['Änne']);
    expect(titles(arranged(items, 'newest', 'complete', 'en'))).toEqual(['Zoe 10', 'Zoe 9']);
  });
});
