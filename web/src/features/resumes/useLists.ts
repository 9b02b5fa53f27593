import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api, orThrow } from '@/api/client';

const pause = 250;
const start: string | null = null;

/** Own resumes page by page; those that a word finds when there is one. */
export function useOwnResumes(query: string, deleted = false) {
  const [q] = useDebouncedValue(query.trim(), pause);
  return useInfiniteQuery({
    queryKey: ['resumes', 'list', q, deleted],
    initialPageParam: start,
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam };
      return orThrow(q === '' ? api.GET('/api/resumes', { params: { query: { deleted, ...cursor } }, signal }) : api.GET('/api/resumes/search', { params: { query: { q, ...cursor } }, signal }));
    },
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Resumes for a job, the same way. */
export function useOptimizedResumes(query: string, deleted = false) {
  const [q] = useDebouncedValue(query.trim(), pause);
  return useInfiniteQuery({
    queryKey: ['optimized-resumes', 'list', q, deleted],
    initialPageParam: start,
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam };
      return orThrow(
        q === '' ? api.GET('/api/resumes/optimized', { params: { query: { deleted, ...cursor } }, signal }) : api.GET('/api/resumes/optimized/search', { params: { query: { q, ...cursor } }, signal }),
      );
    },
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
