import { describe, expect, it } from 'vitest';
import { byKind, entryOf, inWords, nearest, openMustHaves, weightOf, type Requirement } from './evidence';

const asked = (id: string, kind: Requirement['kind'], status: Requirement['status']): Requirement => ({ id, kind, status, requirement: id, match_score: 50, gap: null });

describe('the evidence map', () => {
  const map = [asked('a', 'nice_to_have', 'missing'), asked('b', 'must_have', 'exact'), asked('c', 'must_have', 'partial'), asked('d', 'compliance', 'missing')];

  it('puts what must be first and leaves out kinds that nothing is asked of', () => {
    expect(byKind(map).map((group) => [group.kind, group.requirements.map((one) => one.id)])).toEqual([['must_have', ['b', 'c']], ['compliance', ['d']], ['nice_to_have', ['a']]]);
  });

  it('counts must-haves without full proof, not wishes', () => {
    expect(openMustHaves(map)).toBe(2);
  });

  it('knows the weight that the sum gives a requirement', () => {
    expect(weightOf(asked('b', 'must_have', 'exact'), [{ id: 'b', reason: '', weight: 12, points: 12 }])).toBe(12);
    expect(weightOf(asked('a', 'must_have', 'exact'), [])).toBeNull();
  });
});

describe('a line of evidence on the page', () => {
  const fields = ['/work', '/work/0/position', '/work/0/highlights/1', '/work/0/highlights/12', '/skills', '/skills/0/name', '/skills/0/keywords'];

  it('is marked itself and not its neighbour whose number begins alike', () => {
    expect(nearest('/work/0/highlights/1', fields)).toEqual(['/work/0/highlights/1']);
  });

  it('is marked in the smallest thing that holds it, or in its parts', () => {
    expect(nearest('/skills/0/keywords/3', fields)).toEqual(['/skills/0/keywords']);
    expect(nearest('/skills/0', fields)).toEqual(['/skills/0/name', '/skills/0/keywords']);
  });

  it('never marks the heading of its section', () => {
    expect(nearest('/work/7/highlights/0', fields)).toEqual([]);
  });

  it('names its entry as people count', () => {
    expect(entryOf('/work/2/highlights/0')).toEqual({ section: 'work', number: 3 });
    expect(entryOf('/basics/summary')).toEqual({ section: 'basics', number: 1 });
  });

  it('is said in words in a reason', () => {
    expect(inWords('/work/0/highlights/1 names it: read/write of data', () => 'experience 1')).toBe('Experience 1 names it: read/write of data');
  });
});
