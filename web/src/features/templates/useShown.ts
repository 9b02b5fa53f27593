import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, orThrow } from '@/api/client';

/** A document that templates can be tried with. */
export interface Shown {
  readonly kind: 'own' | 'optimized';
  readonly id: string;
  readonly title: string;
  readonly template: string | null;
  readonly version: number;
}

const most = 50;

/** One's documents, the one that was changed last first. */
export function useShown(): UseQueryResult<readonly Shown[]> {
  return useQuery({
    queryKey: ['resumes', 'for templates'],
    queryFn: async ({ signal }) => {
      const query = { params: { query: { limit: most } }, signal };
      const [own, optimized] = await Promise.all([orThrow(api.GET('/api/resumes', query)), orThrow(api.GET('/api/resumes/optimized', query))]);
      const all = [...own.resumes.map((one) => ({ kind: 'own' as const, one })), ...optimized.resumes.map((one) => ({ kind: 'optimized' as const, one }))];
      return all
        .toSorted((a, b) => b.one.updated_at.localeCompare(a.one.updated_at))
        .map(({ kind, one }): Shown => ({ kind, id: one.id, title: one.title, template: one.template_id, version: one.version }));
    },
  });
}
