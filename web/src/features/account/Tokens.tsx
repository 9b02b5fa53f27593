import { Button, Code, CopyButton, Group, Select, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { notifyDone } from '@/ui/notify';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { tokensKey as key } from './keys';
import { messages } from './messages';
import { useProof } from './Proof';
import { Section } from './Section';

const areas = ['resumes', 'jobs', 'exports', 'analyses'] as const;
const days = 90;

type Right = 'read' | 'write';

/** Who may change may also read. */
function scopesOf(right: Right): string[] {
  return areas.flatMap((area) => (right === 'read' ? [`${area}:read`] : [`${area}:read`, `${area}:write`]));
}

export function Tokens() {
  const t = useText(messages);
  const { ago } = useFormats();
  const client = useQueryClient();
  const withProof = useProof();
  const [name, setName] = useState('');
  const [right, setRight] = useState<Right>('read');
  const tokens = useQuery({ queryKey: key, queryFn: ({ signal }) => orThrow(api.GET('/api/account/tokens', { signal })) });
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: key });
  const make = useMutation({
    mutationFn: () => withProof(() => orThrow(api.POST('/api/account/tokens', { body: { name, scopes: scopesOf(right), expires_in_days: days } }))),
    onSuccess: async () => {
      setName('');
      await refresh();
    },
  });
  const end = useMutation({
    mutationFn: ({ id }: { id: string; name: string }) => withProof(() => orThrow(api.DELETE('/api/account/tokens/{id}', { params: { path: { id } } }))),
    onSuccess: async (_answer, token) => {
      notifyDone(t('tokenEnded', { name: token.name }));
      await refresh();
    },
  });
  if (tokens.error !== null) return <Problem error={tokens.error} retry={() => void tokens.refetch()} />;
  if (tokens.data === undefined) return <Loading />;
  return (
    <Section title={t('tokens')} text={t('tokensText')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <Group align="end" gap="sm">
          <TextInput label={t('tokenName')} placeholder={t('tokenExample')} value={name} onChange={(event) => setName(event.currentTarget.value)} required flex="1 1 220px" />
          <Select label={t('tokenRight')} data={[{ value: 'read', label: t('mayRead') }, { value: 'write', label: t('mayWrite') }]} value={right} onChange={(value) => setRight(value === 'write' ? 'write' : 'read')} allowDeselect={false} w={170} />
          <Button type="submit" variant="default" loading={make.isPending}>
            {t('makeToken')}
          </Button>
        </Group>
      </form>
      {make.data !== undefined && (
        <Group my="sm" role="status">
          <Text size="sm">{t('tokenMade')}</Text>
          <Code>{make.data.token}</Code>
          <CopyButton value={make.data.token}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="default" onClick={copy}>
                {copied ? t('copied') : t('copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      )}
      {tokens.data.tokens.length === 0 ? (
        <Text mt="sm">{t('noTokens')}</Text>
      ) : (
        <Rows label={t('tokens')}>
          {tokens.data.tokens.map((token) => (
            <Row key={token.id}>
              <div>
                <Text fw={500}>{token.name}</Text>
                <Text size="sm" c="dimmed">
                  {token.prefix}… · {token.last_used_at ? t('usedAgo', { ago: ago(token.last_used_at) }) : t('neverUsed')}
                </Text>
              </div>
              {!token.revoked_at ? (
                <Button variant="default" size="compact-sm" aria-label={t('endToken', { name: token.name })} onClick={() => end.mutate(token)}>
                  {t('endIt')}
                </Button>
              ) : (
                <Text size="sm">{t('revoked')}</Text>
              )}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
