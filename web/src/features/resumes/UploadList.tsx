import { Button, Group, Progress, Text } from '@mantine/core';
import { useText } from '@/i18n/text';
import { Row, Rows } from '@/ui/Rows';
import { messages } from './messages';
import type { UploadState, Uploads } from './useUploads';

/** What becomes of each file that was added. */
export function UploadList({ uploads }: { readonly uploads: Uploads }) {
  const t = useText(messages);
  const { list, isBusy } = uploads;
  if (list.length === 0) return null;
  const done = list.filter((one) => one.state.kind !== 'waiting' && one.state.kind !== 'sending').length;
  return (
    <section aria-label={t('uploads')}>
      <Group justify="space-between" mt="md" mb="xs">
        <Text role="status" fw={500}>
          {t('uploads')}: {t('uploadsDone', { done, count: list.length })}
        </Text>
        <Button variant="default" size="compact-md" onClick={isBusy ? uploads.cancelRest : uploads.clear}>
          {isBusy ? t('cancelAll') : t('closeList')}
        </Button>
      </Group>
      <Progress value={(done / list.length) * 100} size="sm" mb="xs" aria-label={t('uploads')} />
      <Rows>
        {list.map((one) => (
          <Row key={one.id}>
            <span>{one.name}</span>
            <StateText state={one.state} />
          </Row>
        ))}
      </Rows>
    </section>
  );
}

function StateText({ state }: { readonly state: UploadState }) {
  const t = useText(messages);
  const words = {
    waiting: () => t('waiting'),
    sending: () => ('share' in state && state.share < 1 ? t('sending') : t('reading')),
    read: () => t('read'),
    behind: () => t('readBehind'),
    failed: () => t('failed', { why: 'why' in state ? state.why : '' }),
    cancelled: () => t('cancelled'),
  };
  return (
    <Text size="sm" c={state.kind === 'failed' ? 'var(--bad)' : 'dimmed'}>
      {words[state.kind]()}
    </Text>
  );
}
