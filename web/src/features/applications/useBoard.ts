import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { api, orThrow, type Schemas } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { messages } from './messages';
import { moveTo, stateOf, type Application, type State } from './states';

type Answer = Schemas['ListApplicationsResponse'];

const key = ['applications', 'list'] as const;
const most = 200;

export function useApplications(): UseQueryResult<Answer> {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => orThrow(api.GET('/api/applications', { params: { query: { limit: most } }, signal })) });
}

export function usePostings() {
  return useQuery({
    queryKey: ['postings', 'titles'],
    queryFn: ({ signal }) => orThrow(api.GET('/api/job-postings', { params: { query: { limit: most } }, signal })),
    select: (answer) => new Map(answer.job_postings.map((posting) => [posting.id, posting])),
  });
}

export interface Move {
  readonly application: Application;
  readonly state: State;
  readonly title: string;
}

/** Moves a card at once, also when the page is left right after; it goes back, with the reason, when the server does not take it. */
export function useMove(): (move: Move) => void {
  const t = useText(messages);
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ application, state }: Move) => orThrow(api.PATCH('/api/applications/{id}', { params: { path: { id: application.id ?? '' } }, body: moveTo(application, state, new Date()), keepalive: true })),
    onMutate: async ({ application, state }: Move) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<Answer>(key);
      client.setQueryData<Answer>(key, (answer) =>
        answer === undefined ? answer : { ...answer, applications: answer.applications.map((one) => (one.id === application.id ? { ...one, ...moveTo(one, state, new Date()) } : one)) },
      );
      return before;
    },
    onError: (error, _move, before) => {
      client.setQueryData(key, before);
      notifyProblem(error);
    },
    onSuccess: (_answer, { application, state, title }) => {
      const from = stateOf(application);
      notifyDone(t('moved', { title, state: t(state) }), () => mutation.mutate({ application: { ...application, ...moveTo(application, state, new Date()) }, state: from, title }));
    },
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  return mutation.mutate;
}
