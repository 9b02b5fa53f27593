import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { AnchorLink } from '@/ui/links';
import { EmailField } from '../fields';
import { FormProblem } from '../FormProblem';
import { DoorPage } from './DoorPage';
import { LetterSent } from './LetterSent';
import { messages } from './messages';

export function ForgotPasswordPage() {
  const t = useText(messages);
  const [email, setEmail] = useState('');
  const send = () => orThrow(api.POST('/api/auth/forgot-password', { body: { email: email.trim() } }));
  const ask = useMutation({ mutationFn: send, onError: () => undefined });
  if (ask.isSuccess) return <LetterSent text={t('resetMailText', { email: email.trim() })} send={send} onOtherAddress={ask.reset} />;
  return (
    <DoorPage title={t('forgotTitle')} lead={t('forgotLead')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <Stack gap="md">
          <EmailField value={email} onChange={setEmail} error={ask.error} />
          <FormProblem error={ask.error} />
          <Button type="submit" fullWidth loading={ask.isPending}>
            {t('send')}
          </Button>
        </Stack>
      </form>
      <AnchorLink to="/sign-in" size="sm">
        {t('back')}
      </AnchorLink>
    </DoorPage>
  );
}
