import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { isProblem } from '@/api/problem';
import { useText } from '@/i18n/text';
import { AnchorLink, ButtonLink } from '@/ui/links';
import { PasswordField } from '../fields';
import { FormProblem } from '../FormProblem';
import { DoorPage } from './DoorPage';
import { messages } from './messages';
import { useEntry } from './useEntry';
import { useLetterToken } from './useLetterToken';

/** Where the letter's link leads: the password once more makes the account and signs in. */
export function ConfirmEmailPage() {
  const t = useText(messages);
  const token = useLetterToken();
  const [password, setPassword] = useState('');
  const entered = useEntry();
  const confirm = useMutation({ mutationFn: () => orThrow(api.POST('/api/auth/confirm-email', { body: { token, password } })), onSuccess: entered, onError: () => undefined });
  if (token === '')
    return (
      <DoorPage title={t('noTokenTitle')} lead={t('noTokenText')}>
        <ButtonLink to="/sign-up">{t('signUpAgain')}</ButtonLink>
      </DoorPage>
    );
  return (
    <DoorPage title={t('confirmTitle')} lead={t('confirmLead')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm.mutate();
        }}
      >
        <Stack gap="md">
          <PasswordField value={password} onChange={setPassword} error={confirm.error} />
          <FormProblem error={confirm.error} />
          <Button type="submit" fullWidth loading={confirm.isPending}>
            {t('finish')}
          </Button>
        </Stack>
      </form>
      {isProblem(confirm.error, 'link_stale') && <AnchorLink to="/sign-up">{t('signUpAgain')}</AnchorLink>}
      {isProblem(confirm.error, 'already_exists') && <AnchorLink to="/sign-in">{t('signIn')}</AnchorLink>}
    </DoorPage>
  );
}
