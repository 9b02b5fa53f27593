import { Button, Group, Text } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useText } from '@/i18n/text';
import { FileDrop } from '@/ui/FileDrop';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Problem } from '@/ui/Problem';
import { Working } from '@/ui/Working';
import { messages } from './messages';
import { pastedResume } from './pasted';
import { Recent } from './Recent';
import { useIntake } from './useIntake';

export function StartPage() {
  const t = useText(messages);
  const { state, take, takeSample, takeNothing, cancel, forget } = useIntake();
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const file = event.clipboardData === null ? null : pastedResume(event.clipboardData, t('pasted'));
    if (file !== null) take(file);
  });
  useEffect(() => {
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);

  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {state.kind === 'working' && <Working label={state.label} share={state.share} onCancel={cancel} />}
      {state.kind === 'failed' && <Problem error={state.error} retry={forget} />}
      {state.kind === 'idle' && (
        <>
          <FileDrop label={t('drop')} hint={t('hint')} button={t('choose')} onFiles={([file]) => file !== undefined && take(file)} />
          <Group mt="md" gap="xs" justify="center">
            <Text c="dimmed" size="sm">
              {t('or')}
            </Text>
            <Button variant="subtle" size="compact-md" onClick={takeSample}>
              {t('sample')}
            </Button>
            <Button variant="subtle" size="compact-md" onClick={takeNothing}>
              {t('empty')}
            </Button>
          </Group>
          <Recent />
        </>
      )}
    </Page>
  );
}
