import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { signOut } from '@/api/account';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { notifyDone } from '@/ui/notify';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { sessionsKey as key } from './keys';
import { messages } from './messages';
import { Section } from './Section';

/** Browsers that are signed in; any of them can be signed out. */
export function Sessions() {
  const t = useText(messages);
  const { ago } = useFormats();
  const client = useQueryClient();
  const sessions = useQuery({ queryKey: key, queryFn: ({ signal }) => orThrow(api.GET('/api/account/sessions', { signal })) });
  const end = useMutation({
    mutationFn: (id: string | null) => orThrow(id === null ? api.DELETE('/api/account/sessions') : api.DELETE('/api/account/sessions/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      notifyDone(t('ended'));
      await client.invalidateQueries({ queryKey: key });
    },
  });
  const leave = useMutation({ mutationFn: signOut });
  if (sessions.error !== null) return <Problem error={sessions.error} retry={() => void sessions.refetch()} />;
  if (sessions.data === undefined) return <Loading />;
  return (
    <Section title={t('sessions')} text={t('sessionsText')}>
      <Rows label={t('sessions')}>
        {sessions.data.sessions.map((session) => {
          const device = session.device === '' ? t('unknownDevice') : session.device;
          return (
            <Row key={session.id}>
              <div>
                <Text fw={500}>{device}</Text>
                <Text size="sm" c="dimmed">
                  {session.is_this ? t('thisBrowser') : t('lastSeen', { ago: ago(session.last_seen_at) })}
                </Text>
              </div>
              <Button variant="default" size="compact-sm" aria-label={t('endOf', { device })} onClick={() => (session.is_this ? leave.mutate() : end.mutate(session.id))}>
                {t('end')}
              </Button>
            </Row>
          );
        })}
      </Rows>
      {sessions.data.sessions.length > 1 && (
        <Group mt="sm">
          <Button variant="default" loading={end.isPending} onClick={() => end.mutate(null)}>
            {t('endOthers')}
          </Button>
        </Group>
      )}
    </Section>
  );
}
