import { useQuery } from '@tanstack/react-query';
import { api, orThrow, type Schemas } from '@/api/client';

const often = 700;

type ResumeAnswer = Schemas['ResumeResponse'];

/** The resume, asked again while its file is being read. */
export function useReadResume(id: string) {
  return useQuery({
    queryKey: ['resumes', 'one', id],
    queryFn: ({ signal }): Promise<ResumeAnswer> => orThrow(api.GET('/api/resumes/{id}', { params: { path: { id } }, signal, cache: 'no-store' })),
    refetchInterval: (query) => (query.state.data?.status === 'processing' ? often : false),
  });
}

/** How its file was read; asked once it has been. */
export function useReview(id: string, ready: boolean) {
  return useQuery({
    queryKey: ['resumes', 'review', id],
    queryFn: ({ signal }) => orThrow(api.GET('/api/resumes/{id}/review', { params: { path: { id } }, signal })),
    enabled: ready,
    staleTime: Infinity,
  });
}
