import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { accountQuery } from '@/api/account';
import { ownPath } from '@/api/paths';
import { ApiProblem } from '@/api/problem';
import { useSignedOut } from '@/api/session';
import { useText } from '@/i18n/text';
import { ButtonLink } from '@/ui/links';
import { Loading } from '@/ui/Loading';
import { FormProblem } from '../FormProblem';
import { DoorPage } from './DoorPage';
import { messages } from './messages';
import { SecondFactorForm } from './SecondFactorForm';
import { SignInForm } from './SignInForm';

/** What the address says: where to go on, the step that a provider left to do, why a provider's way failed, what was done just now. */
interface SignInSearch {
  readonly return_to?: unknown;
  readonly step?: unknown;
  readonly error?: unknown;
  readonly done?: unknown;
}

export function SignInPage() {
  const t = useText(messages);
  const router = useRouter();
  const search: SignInSearch = useSearch({ strict: false });
  const returnTo = ownPath(search.return_to);
  const account = useQuery({ ...accountQuery, retry: false });
  const [email, setEmail] = useState('');
  const [isSecond, setSecond] = useState(search.step === 'second-factor');
  const failure = typeof search.error === 'string' ? search.error : null;
  const problem = failure === null ? null : new ApiProblem({ status: 400, code: failure, message: '', remedy: '', body: {} });
  const isOut = useSignedOut();
  const isIn = account.isSuccess && !isOut;
  useEffect(() => {
    if (isIn && failure === null) router.history.replace(returnTo);
  }, [isIn, failure, returnTo, router]);
  const goOn = (): void => router.history.replace(returnTo);
  if (isIn)
    return failure === null ? (
      <Loading />
    ) : (
      <DoorPage title={t('signIn')}>
        <FormProblem error={problem} />
        <ButtonLink to="/account">{t('toAccount')}</ButtonLink>
      </DoorPage>
    );
  if (isSecond)
    return (
      <DoorPage title={t('codeTitle')}>
        <SecondFactorForm onDone={goOn} onStartOver={() => setSecond(false)} />
      </DoorPage>
    );
  return (
    <DoorPage title={t('signIn')} lead={t('signInLead')}>
      {search.done === 'password-changed' && <Text role="status">{t('passwordChanged')}</Text>}
      {search.done === 'deleted' && <Text role="status">{t('deleted')}</Text>}
      <FormProblem error={problem} />
      <SignInForm email={email} onEmail={setEmail} returnTo={returnTo} onSecondFactor={() => setSecond(true)} onDone={goOn} isForNew />
    </DoorPage>
  );
}
