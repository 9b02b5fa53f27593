import { PasswordInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { fieldMessages } from './fieldMessages';
import { useProblemWords, type Field } from './problems';

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of the whole form; told here when it is about this field. */
  readonly error: unknown;
  /** Whether the cursor is put into it when it appears; may not change. */
  readonly isFirst?: boolean;
}

/** A reference that puts the cursor into a field when it appears. */
function focus(field: HTMLInputElement | null): void {
  field?.focus();
}

export function EmailField({ value, onChange, error, isFirst = false }: FieldProps) {
  const t = useText(fieldMessages);
  return (
    <TextInput
      label={t('email')}
      type="email"
      name="email"
      autoComplete="username"
      inputMode="email"
      required
      withAsterisk={false}
      ref={isFirst ? focus : undefined}
      data-autofocus={isFirst || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={useFieldError(error, 'email')}
    />
  );
}

interface PasswordFieldProps extends FieldProps {
  /** A new one is described, and not filled in by the browser. */
  readonly isNew?: boolean;
}

export function PasswordField({ value, onChange, error, isNew = false, isFirst = false }: PasswordFieldProps) {
  const t = useText(fieldMessages);
  return (
    <PasswordInput
      label={isNew ? t('newPassword') : t('password')}
      description={isNew ? t('passwordHint') : undefined}
      name="password"
      autoComplete={isNew ? 'new-password' : 'current-password'}
      required
      withAsterisk={false}
      minLength={isNew ? 12 : undefined}
      maxLength={256}
      ref={isFirst ? focus : undefined}
      data-autofocus={isFirst || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={useFieldError(error, 'password')}
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), tabIndex: 0 }}
    />
  );
}

interface CodeFieldProps extends FieldProps {
  readonly isRecovery?: boolean;
}

/** Six digits of the app, or a recovery code. */
export function CodeField({ value, onChange, error, isRecovery = false, isFirst = false }: CodeFieldProps) {
  const t = useText(fieldMessages);
  return (
    <TextInput
      label={isRecovery ? t('recoveryCode') : t('code')}
      name={isRecovery ? 'recovery-code' : 'code'}
      autoComplete={isRecovery ? 'off' : 'one-time-code'}
      inputMode={isRecovery ? 'text' : 'numeric'}
      required
      withAsterisk={false}
      maxLength={isRecovery ? 40 : 7}
      ref={isFirst ? focus : undefined}
      data-autofocus={isFirst || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={useFieldError(error, 'code')}
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}

export function useFieldError(error: unknown, field: Field): ReactNode {
  const words = useProblemWords();
  if (error === null || error === undefined || error instanceof DOMException) return null;
  const { what, remedy, field: about } = words(error);
  return about === field ? <span role="alert">{`${what} ${remedy}`}</span> : null;
}
