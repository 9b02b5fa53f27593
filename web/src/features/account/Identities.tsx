import { Button, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { accountQuery, waysInQuery } from '@/api/account';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { Row, Rows } from '@/ui/Rows';
import { FormProblem } from './FormProblem';
import { identitiesKey } from './keys';
import { messages } from './messages';
import { useProof } from './Proof';
import { Section } from './Section';

/** Logins at other sites that open this account. Nothing where the operator lets no other site vouch for people. */
export function Identities() {
  const t = useText(messages);
  const { date } = useFormats();
  const client = useQueryClient();
  const withProof = useProof();
  const waysIn = useQuery(waysInQuery);
  const providers = waysIn.data?.providers ?? [];
  const identities = useQuery({ queryKey: identitiesKey, queryFn: ({ signal }) => orThrow(api.GET('/api/account/identities', { signal })) });
  const link = useMutation({
    mutationFn: (provider: string) => withProof(() => orThrow(api.POST('/api/account/identities', { body: { provider, return_to: '/account' } }))),
    onSuccess: ({ url }) => location.assign(url),
  });
  const unlink = useMutation({
    mutationFn: ({ id }: { id: string; provider: string }) => withProof(() => orThrow(api.DELETE('/api/account/identities/{id}', { params: { path: { id } } }))),
    onSuccess: async (_answer, { provider }) => {
      notifyDone(t('unlinked', { provider }));
      await Promise.all([client.invalidateQueries({ queryKey: identitiesKey }), client.invalidateQueries({ ...accountQuery, exact: true })]);
    },
    onError: () => undefined,
  });
  const linked = identities.data?.identities ?? [];
  if (providers.length === 0 && linked.length === 0) return null;
  return (
    <Section title={t('identities')} text={t('identitiesText')}>
      <FormProblem error={unlink.error} />
      <Rows label={t('identities')}>
        {linked.map((identity) => (
          <Row key={identity.id}>
            <div>
              <Text fw={500}>{identity.provider}</Text>
              <Text size="sm" c="dimmed">
                {t('addedOn', { date: date(identity.created_at) })}
              </Text>
            </div>
            <Button variant="default" size="compact-sm" aria-label={t('unlinkOf', { provider: identity.provider })} loading={unlink.isPending && unlink.variables.id === identity.id} onClick={() => unlink.mutate(identity)}>
              {t('unlink')}
            </Button>
          </Row>
        ))}
        {providers
          .filter((provider) => linked.every((identity) => identity.provider !== provider.label))
          .map((provider) => (
            <Row key={provider.name}>
              <Text fw={500}>{provider.label}</Text>
              <Button variant="default" size="compact-sm" loading={link.isPending && link.variables === provider.name} onClick={() => link.mutate(provider.name)}>
                {t('link', { provider: provider.label })}
              </Button>
            </Row>
          ))}
      </Rows>
    </Section>
  );
}
