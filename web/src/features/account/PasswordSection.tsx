import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accountQuery } from '@/api/account';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import classes from './Account.module.css';
import { PasswordField } from './fields';
import { FormProblem } from './FormProblem';
import { sessionsKey } from './keys';
import { messages } from './messages';
import { useProof } from './Proof';
import { Section } from './Section';

/** A new password, or the first one of somebody who came through another site. */
export function PasswordSection({ email, hasPassword }: { readonly email: string; readonly hasPassword: boolean }) {
  const t = useText(messages);
  const client = useQueryClient();
  const withProof = useProof();
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: () => withProof(() => orThrow(api.POST('/api/account/password', { body: { password } }))),
    onSuccess: async () => {
      setPassword('');
      notifyDone(t('passwordChanged'));
      await Promise.all([client.invalidateQueries(accountQuery), client.invalidateQueries({ queryKey: sessionsKey })]);
    },
    onError: () => undefined,
  });
  return (
    <Section title={t('password')} text={t(hasPassword ? 'passwordText' : 'noPasswordText')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField value={password} onChange={setPassword} error={change.error} isNew />
        <FormProblem error={change.error} />
        <div>
          <Button type="submit" variant="default" loading={change.isPending}>
            {t(hasPassword ? 'changePassword' : 'setPassword')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
