import { describe, expect, it } from 'vitest';
import { merge } from './merge';

const base = { title: 'Engineer', bullets: [{ id: 'a', text: 'One' }, { id: 'b', text: 'Two' }], words: ['Go', 'SQL'] };

describe('a merge', () => {
  it('joins changes of different things', () => {
    const { merged, conflicts } = merge(base, { ...base, title: 'Senior engineer' }, { ...base, bullets: [{ id: 'a', text: 'One!' }, { id: 'b', text: 'Two' }] });
    expect(merged).toEqual({ ...base, title: 'Senior engineer', bullets: [{ id: 'a', text: 'One!' }, { id: 'b', text: 'Two' }] });
    expect(conflicts).toEqual([]);
  });

  it('names what both changed, and keeps mine until somebody decides', () => {
    const { merged, conflicts } = merge(base, { ...base, title: 'Mine' }, { ...base, title: 'Theirs' });
    expect(merged.title).toBe('Mine');
    expect(conflicts).toEqual([{ pointer: '/title', base: 'Engineer', mine: 'Mine', theirs: 'Theirs' }]);
  });

  it('follows an entry that moved, by its id', () => {
    const mine = { ...base, bullets: [{ id: 'b', text: 'Two' }, { id: 'a', text: 'One' }] };
    const theirs = { ...base, bullets: [{ id: 'a', text: 'One, better' }, { id: 'b', text: 'Two' }] };
    expect(merge(base, mine, theirs)).toEqual({ merged: { ...base, bullets: [{ id: 'b', text: 'Two' }, { id: 'a', text: 'One, better' }] }, conflicts: [] });
  });

  it('deletes what the other side left alone and keeps what it worked on', () => {
    const without = { ...base, bullets: [{ id: 'b', text: 'Two' }] };
    expect(merge(base, without, base).merged.bullets).toEqual([{ id: 'b', text: 'Two' }]);
    const worked = { ...base, bullets: [{ id: 'a', text: 'One and a half' }, { id: 'b', text: 'Two' }] };
    expect(merge(base, without, worked).merged.bullets.map((bullet) => bullet.text)).toContain('One and a half');
  });

  it('takes additions from both sides in their places', () => {
    const mine = { ...base, bullets: [...base.bullets, { id: 'c', text: 'Mine' }] };
    const theirs = { ...base, bullets: [{ id: 'd', text: 'Theirs' }, ...base.bullets] };
    expect(merge(base, mine, theirs).merged.bullets.map((bullet) => bullet.id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('joins lists of words', () => {
    expect(merge(base, { ...base, words: ['Go', 'SQL', 'Kafka'] }, { ...base, words: ['SQL', 'Rust'] }).merged.words).toEqual(['SQL', 'Kafka', 'Rust']);
  });
});
