import { describe, expect, it } from 'vitest';
import { beside, moveTo, stateOf } from './states';

const now = new Date('2026-03-01T10:00:00Z');

describe('the board', () => {
  it('shows every status in a column, withdrawn ones among those that ended', () => {
    expect((['draft', 'sent', 'interview', 'offer', 'rejected', 'withdrawn'] as const).map((status) => stateOf({ status }))).toEqual(['saved', 'applied', 'interview', 'offer', 'rejected', 'rejected']);
  });

  it('notes the day when a saved application is sent', () => {
    expect(moveTo({ status: 'draft', applied_at: null }, 'applied', now)).toEqual({ status: 'sent', applied_at: now.toISOString() });
  });

  it('keeps the day that is known', () => {
    expect(moveTo({ status: 'sent', applied_at: '2026-01-01T00:00:00Z' }, 'interview', now)).toEqual({ status: 'interview' });
    expect(moveTo({ status: 'sent', applied_at: '2026-01-01T00:00:00Z' }, 'saved', now)).toEqual({ status: 'draft' });
  });

  it('ends where it ends', () => {
    expect(beside('saved', -1)).toBe('saved');
    expect(beside('saved', 1)).toBe('applied');
    expect(beside('rejected', 1)).toBe('rejected');
  });
});
