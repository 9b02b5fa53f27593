import { useCallback } from 'react';
import { ApiProblem } from '@/api/problem';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { problemMessages } from './problemMessages';

/** The field of a form that a problem is about. */
export type Field = 'email' | 'password' | 'code' | 'name';

export interface Worded {
  readonly what: string;
  readonly remedy: string;
  readonly field: Field | null;
}

type Key = keyof typeof problemMessages.en;

/** What is said about a problem that has a code of its own: what it is, what to do, and the field that it is about. */
const known: Readonly<Record<string, { readonly what: Key; readonly remedy: Key; readonly field?: Field }>> = {
  sign_in_failed: { what: 'noMatch', remedy: 'noMatchRemedy' },
  code_wrong: { what: 'wrongCode', remedy: 'wrongCodeRemedy', field: 'code' },
  no_first_factor: { what: 'tooLate', remedy: 'tooLateRemedy' },
  no_enrolment: { what: 'tooLate', remedy: 'tooLateRemedy' },
  link_stale: { what: 'staleLink', remedy: 'staleLinkRemedy' },
  password_guessable: { what: 'guessable', remedy: 'guessableRemedy', field: 'password' },
  already_exists: { what: 'hasAccount', remedy: 'hasAccountRemedy' },
  passkey_refused: { what: 'passkeyRefused', remedy: 'passkeyRefusedRemedy' },
  passkey_given_up: { what: 'passkeyGivenUp', remedy: 'passkeyGivenUpRemedy' },
  passkey_known: { what: 'passkeyKnown', remedy: 'passkeyKnownRemedy' },
  too_many_passkeys: { what: 'tooManyPasskeys', remedy: 'tooManyPasskeysRemedy' },
  too_many_tokens: { what: 'tooManyTokens', remedy: 'tooManyTokensRemedy' },
  last_way_in: { what: 'lastWayIn', remedy: 'lastWayInRemedy' },
  provider_denied: { what: 'providerDenied', remedy: 'providerDeniedRemedy' },
  provider_refused: { what: 'providerRefused', remedy: 'againRemedy' },
  token_refused: { what: 'providerRefused', remedy: 'againRemedy' },
  provider_unavailable: { what: 'providerAway', remedy: 'providerAwayRemedy' },
  email_not_verified: { what: 'notVerified', remedy: 'notVerifiedRemedy' },
  link_needed: { what: 'linkNeeded', remedy: 'linkNeededRemedy' },
  identity_taken: { what: 'identityTaken', remedy: 'identityTakenRemedy' },
  too_many_identities: { what: 'tooManyIdentities', remedy: 'tooManyIdentitiesRemedy' },
  unreachable: { what: 'unreachable', remedy: 'unreachableRemedy' },
};

/** What the server finds in a field is told at the field. */
const fields: Readonly<Record<string, { readonly what: Key; readonly remedy: Key; readonly field: Field }>> = {
  '/email': { what: 'noAddress', remedy: 'noAddressRemedy', field: 'email' },
  '/password': { what: 'badPassword', remedy: 'badPasswordRemedy', field: 'password' },
  '/name': { what: 'badName', remedy: 'badNameRemedy', field: 'name' },
};

/** Words for what went wrong, in the person's language: what it is, and what to do next. */
export function useProblemWords(): (error: unknown) => Worded {
  const t = useText(problemMessages);
  const { duration } = useFormats();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiProblem)) return { what: t('failed'), remedy: t('againRemedy'), field: null };
      if (error.status === 429) return { what: t('tooOften'), remedy: error.retryAfter === undefined ? t('waitRemedy') : t('waitSoLongRemedy', { time: duration(error.retryAfter) }), field: null };
      const where = typeof error.body.where === 'string' ? error.body.where : '';
      const words = known[error.status === 503 ? 'unreachable' : error.code] ?? fields[where];
      return words === undefined
        ? { what: sentence(error.message) || t('failed'), remedy: sentence(error.remedy) || t('againRemedy'), field: null }
        : { what: t(words.what), remedy: t(words.remedy), field: words.field ?? null };
    },
    [t, duration],
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
