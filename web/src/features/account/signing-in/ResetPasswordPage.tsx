import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { tellOtherWindows } from '@/api/session';
import { api, orThrow } from '@/api/client';
import { isProblem } from '@/api/problem';
import { useText } from '@/i18n/text';
import { AnchorLink, ButtonLink } from '@/ui/links';
import { PasswordField } from '../fields';
import { FormProblem } from '../FormProblem';
import { DoorPage } from './DoorPage';
import { messages } from './messages';
import { useLetterToken } from './useLetterToken';

export function ResetPasswordPage() {
  const t = useText(messages);
  const token = useLetterToken();
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: () => orThrow(api.POST('/api/auth/reset-password', { body: { token, password } })),
    onSuccess: () => {
      // Every session has ended, that of this browser with them.
      tellOtherWindows(null);
      location.replace('/sign-in?done=password-changed');
    },
    onError: () => undefined,
  });
  if (token === '')
    return (
      <DoorPage title={t('noTokenTitle')} lead={t('noTokenText')}>
        <ButtonLink to="/forgot-password">{t('newLink')}</ButtonLink>
      </DoorPage>
    );
  return (
    <DoorPage title={t('resetTitle')} lead={t('resetLead')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reset.mutate();
        }}
      >
        <Stack gap="md">
          <PasswordField value={password} onChange={setPassword} error={reset.error} isNew />
          <FormProblem error={reset.error} />
          <Button type="submit" fullWidth loading={reset.isPending}>
            {t('change')}
          </Button>
        </Stack>
      </form>
      {isProblem(reset.error, 'link_stale') && <AnchorLink to="/forgot-password">{t('newLink')}</AnchorLink>}
    </DoorPage>
  );
}
