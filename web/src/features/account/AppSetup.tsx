import { Anchor, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import classes from './Account.module.css';
import { CodeField } from './fields';
import { FormProblem } from './FormProblem';
import { messages } from './messages';
import { useProof } from './Proof';
import { QrCode } from './QrCode';

interface AppSetupProps {
  readonly secret: string;
  readonly uri: string;
  readonly onDone: (recoveryCodes: readonly string[]) => void;
}

/** The secret as a picture and as text, and the code that proves that the app has it. */
export function AppSetup({ secret, uri, onDone }: AppSetupProps) {
  const t = useText(messages);
  const withProof = useProof();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => withProof(() => orThrow(api.POST('/api/account/totp/confirm', { body: { code: code.replaceAll(' ', '') } }))),
    onSuccess: (answer) => onDone(answer.recovery_codes),
    onError: () => setCode(''),
  });
  return (
    <Stack gap="md">
      <Text>{t('scan')}</Text>
      <QrCode text={uri} label={t('qrCode')} />
      <div>
        <Text size="sm" c="dimmed">
          {t('typeSecret')}
        </Text>
        <Group gap="sm" wrap="nowrap" justify="space-between">
          <span className={classes.secret} data-testid="secret">
            {secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </span>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="default" flex="none" onClick={copy}>
                {copied ? t('copied') : t('copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Anchor href={uri} size="sm">
          {t('openApp')}
        </Anchor>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm.mutate();
        }}
      >
        <Stack gap="md">
          <CodeField value={code} onChange={setCode} error={confirm.error} isFirst />
          <FormProblem error={confirm.error} />
          <Button type="submit" loading={confirm.isPending}>
            {t('turnOn')}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
