import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { enter } from '@/api/account';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import classes from '../Account.module.css';
import { fieldMessages } from '../fieldMessages';
import { CodeField } from '../fields';
import { FormProblem } from '../FormProblem';
import { messages } from './messages';

/** The second step: a code of the app, or one that was kept for the day when the app is not there. */
export function SecondFactorForm({ onDone, onStartOver }: { readonly onDone: () => void; readonly onStartOver: () => void }) {
  const t = useText(messages);
  const tf = useText(fieldMessages);
  const [code, setCode] = useState('');
  const [isRecovery, setRecovery] = useState(false);
  const prove = useMutation({
    mutationFn: () => orThrow(api.POST('/api/auth/second-factor', { body: isRecovery ? { code: null, recovery_code: code } : { code, recovery_code: null } })),
    onSuccess: (answer) => {
      enter(answer.account);
      onDone();
    },
    onError: () => setCode(''),
  });
  const turn = (): void => {
    setRecovery(!isRecovery);
    setCode('');
    prove.reset();
  };
  return (
    <Stack gap="md">
      <Text c="dimmed">{isRecovery ? t('recoveryLead') : t('codeLead')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          prove.mutate();
        }}
      >
        <Stack gap="md">
          <CodeField key={String(isRecovery)} value={code} onChange={setCode} error={prove.error} isRecovery={isRecovery} isFirst />
          <FormProblem error={prove.error} />
          <Button type="submit" fullWidth loading={prove.isPending}>
            {t('goOn')}
          </Button>
        </Stack>
      </form>
      <div className={classes.links}>
        <Anchor component="button" type="button" onClick={turn}>
          {isRecovery ? tf('useApp') : tf('useRecovery')}
        </Anchor>
        <Anchor component="button" type="button" onClick={onStartOver}>
          {t('startOver')}
        </Anchor>
      </div>
    </Stack>
  );
}
