import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { AnchorLink } from '@/ui/links';
import classes from '../Account.module.css';
import { EmailField, PasswordField, useFieldError } from '../fields';
import { FormProblem } from '../FormProblem';
import { DoorPage } from './DoorPage';
import { LetterSent } from './LetterSent';
import { messages } from './messages';
import { OtherWays } from './OtherWays';
import { useEntry } from './useEntry';

export function SignUpPage() {
  const t = useText(messages);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const entered = useEntry();
  const send = () => orThrow(api.POST('/api/auth/sign-up', { body: { email: email.trim(), password, name: name.trim() } }));
  const ask = useMutation({ mutationFn: send, onError: () => undefined });
  const nameError = useFieldError(ask.error, 'name');
  if (ask.isSuccess) return <LetterSent text={t('mailText', { email: email.trim() })} send={send} onOtherAddress={ask.reset} />;
  return (
    <DoorPage title={t('signUpTitle')} lead={t('signUpLead')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate();
        }}
      >
        <Stack gap="md">
          <TextInput label={t('name')} autoComplete="name" maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} error={nameError} />
          <EmailField value={email} onChange={setEmail} error={ask.error} />
          <PasswordField value={password} onChange={setPassword} error={ask.error} isNew />
          <FormProblem error={ask.error} />
          <Button type="submit" fullWidth loading={ask.isPending}>
            {t('create')}
          </Button>
        </Stack>
      </form>
      <OtherWays returnTo="/" onDone={entered} hasAccount={false} />
      <div className={classes.links}>
        <AnchorLink to="/sign-in">{t('haveAccount')}</AnchorLink>
      </div>
    </DoorPage>
  );
}
