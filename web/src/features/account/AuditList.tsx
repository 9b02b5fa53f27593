import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { Problem } from '@/ui/Problem';
import { Row, Rows } from '@/ui/Rows';
import { auditKey } from './keys';
import { auditMessages } from './auditMessages';
import { Section } from './Section';

const few = 10;

/** What the server writes down; what it calls otherwise one day is shown as it calls it. */
const acts = [
  'signed_up', 'sign_up_asked', 'signed_in', 'signed_out', 'sign_in_failed', 'verified', 'verify_failed', 'password_changed', 'password_reset_asked',
  'password_reset', 'totp_enabled', 'totp_disabled', 'recovery_codes_made', 'recovery_code_used', 'passkey_added', 'passkey_removed',
  'identity_linked', 'identity_unlinked', 'token_created', 'token_revoked', 'session_revoked', 'sessions_revoked', 'role_changed', 'user_let_in',
  'user_locked_out',
] as const;

/** What happened to the account, newest first: whoever reads of something they did not do knows what to do. */
export function AuditList() {
  const t = useText(auditMessages);
  const { ago, dateTime } = useFormats();
  const list = useInfiniteQuery({
    queryKey: auditKey,
    queryFn: ({ pageParam, signal }) => orThrow(api.GET('/api/account/audit', { params: { query: { limit: few, ...(pageParam !== '' && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
  if (list.error !== null) return <Problem error={list.error} retry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const wordsOf = (act: string): string => {
    const known = acts.find((one) => one === act);
    return known === undefined ? act.replaceAll('_', ' ') : t(known);
  };
  return (
    <Section title={t('title')} text={t('text')}>
      <Rows label={t('title')}>
        {list.data.pages
          .flatMap((page) => page.entries)
          .map((entry, at) => (
            <Row key={`${entry.at} ${at}`}>
              <Text {...(!entry.succeeded && { c: 'var(--bad)' })}>
                {!entry.succeeded && <CircleAlert size={14} aria-hidden />} {wordsOf(entry.act)}
              </Text>
              <Text size="sm" c="dimmed">
                <time dateTime={entry.at} title={dateTime(entry.at)}>
                  {ago(entry.at)}
                </time>
              </Text>
            </Row>
          ))}
      </Rows>
      {list.hasNextPage && (
        <Button mt="sm" variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
