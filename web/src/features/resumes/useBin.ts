import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { messages } from './messages';

export type Kind = 'own' | 'optimized';

interface Binned {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
}

/** Into the bin and out of it; both can be undone. */
export function useBin(): { readonly remove: (item: Binned) => void; readonly takeOut: (item: Binned) => void } {
  const t = useText(messages);
  const client = useQueryClient();
  const refresh = async (): Promise<void> => {
    await Promise.all([client.invalidateQueries({ queryKey: ['resumes'] }), client.invalidateQueries({ queryKey: ['optimized-resumes'] })]);
  };
  const takeOut = useMutation({
    mutationFn: ({ kind, id }: Binned) => {
      const path = { params: { path: { id } } };
      return orThrow(kind === 'own' ? api.POST('/api/resumes/{id}/undelete', path) : api.POST('/api/resumes/optimized/{id}/undelete', path));
    },
    onSuccess: async (_answer, item) => {
      notifyDone(t('takenOut', { title: item.title }));
      await refresh();
    },
  });
  const remove = useMutation({
    mutationFn: ({ kind, id }: Binned) => {
      const path = { params: { path: { id } } };
      return orThrow(kind === 'own' ? api.DELETE('/api/resumes/{id}', path) : api.DELETE('/api/resumes/optimized/{id}', path));
    },
    onSuccess: async (_answer, item) => {
      notifyDone(t('movedToBin', { title: item.title }), () => takeOut.mutate(item));
      await refresh();
    },
  });
  return { remove: remove.mutate, takeOut: takeOut.mutate };
}
