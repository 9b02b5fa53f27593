import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { enter } from '@/api/account';
import { api, orThrow, type Schemas } from '@/api/client';
import { useText } from '@/i18n/text';
import { AnchorLink } from '@/ui/links';
import classes from '../Account.module.css';
import { EmailField, PasswordField } from '../fields';
import { FormProblem } from '../FormProblem';
import { messages } from './messages';
import { OtherWays } from './OtherWays';

interface SignInFormProps {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  /** A path of this site to go on at. */
  readonly returnTo: string;
  /** The first proof was accepted, and a second is asked for. */
  readonly onSecondFactor: () => void;
  readonly onDone: () => void;
  /** Whether the sign-up is offered. */
  readonly isForNew: boolean;
}

/** The first step: the password, or a way that needs none. */
export function SignInForm({ email, onEmail, returnTo, onSecondFactor, onDone, isForNew }: SignInFormProps) {
  const t = useText(messages);
  const [password, setPassword] = useState('');
  const [knowsEmail] = useState(email !== '');
  const proved = (answer: Schemas['SignInResponse']): void => {
    if (answer.status === 'second_factor_required') {
      onSecondFactor();
      return;
    }
    enter(answer.account);
    onDone();
  };
  const signIn = useMutation({ mutationFn: () => orThrow(api.POST('/api/auth/sign-in', { body: { email: email.trim(), password } })), onSuccess: proved, onError: () => undefined });
  return (
    <Stack gap="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate();
        }}
      >
        <Stack gap="md">
          <EmailField value={email} onChange={onEmail} error={signIn.error} isFirst={!knowsEmail} />
          <PasswordField value={password} onChange={setPassword} error={signIn.error} isFirst={knowsEmail} />
          <FormProblem error={signIn.error} />
          <Button type="submit" fullWidth loading={signIn.isPending}>
            {t('signIn')}
          </Button>
        </Stack>
      </form>
      <OtherWays returnTo={returnTo} onDone={proved} />
      <div className={classes.links}>
        <AnchorLink to="/forgot-password">{t('forgot')}</AnchorLink>
        {isForNew && <AnchorLink to="/sign-up">{t('create')}</AnchorLink>}
      </div>
    </Stack>
  );
}
