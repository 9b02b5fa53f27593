import { describe, expect, it } from 'vitest';
import { wordRuns } from './words';

describe('what became of a text', () => {
  it('is told word by word', () => {
    expect(wordRuns('Led the audit team of five', 'Led an audit team of six')).toEqual([
      { kind: 'same', text: 'Led' }, { kind: 'gone', text: ' the' }, { kind: 'come', text: ' an' }, { kind: 'same', text: ' audit team of' }, { kind: 'gone', text: ' five' }, { kind: 'come', text: ' six' },
    ]);
  });

  it('keeps every word of both sides', () => {
    for (const [before, after] of [['', 'new'], ['old', ''], ['a b c', 'c b a'], ['x '.repeat(500), 'y']] as const) {
      const runs = wordRuns(before, after);
      const side = (kind: 'gone' | 'come'): string[] => runs.filter((run) => run.kind !== kind).map((run) => run.text).join('').trim().split(/\s+/);
      expect(side('come')).toEqual(before.trim().split(/\s+/));
      expect(side('gone')).toEqual(after.trim().split(/\s+/));
    }
  });
});
