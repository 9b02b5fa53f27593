import { describe, expect, it } from 'vitest';
import { perAct, perDay, type Count } from './days';

const act = (day: string, name: string, count: number): Count => ({ day, name, label: '', count, failed: 0, mean_duration_ms: null });
const counts = [act('2026-02-28', 'export_created', 2), act('2026-02-28', 'document_saved', 5), act('2026-03-02', 'export_created', 1)];

describe('activity', () => {
  it('has every day, also those without anything, over the end of a month', () => {
    expect(perDay(counts, '2026-02-27', '2026-03-02')).toEqual([
      { day: '2026-02-27', count: 0 },
      { day: '2026-02-28', count: 7 },
      { day: '2026-03-01', count: 0 },
      { day: '2026-03-02', count: 1 },
    ]);
  });

  it('sums what was done by kind, the most first', () => {
    expect(perAct(counts)).toEqual([{ name: 'document_saved', count: 5 }, { name: 'export_created', count: 3 }]);
  });
});
