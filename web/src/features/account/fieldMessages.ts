import { defineMessages } from '@/i18n/text';

/** What the forms of signing in and those of the account page have in common. */
export const fieldMessages = defineMessages({
  en: {
    email: 'E-mail address',
    password: 'Password',
    newPassword: 'New password',
    passwordHint: 'At least 12 characters. A few words in a row are strong and easy to keep in mind.',
    showPassword: 'Show the password',
    code: 'Code of the app',
    recoveryCode: 'Recovery code',
    useRecovery: 'Use a recovery code',
    useApp: 'Use the app',
    withPasskey: 'Sign in with a passkey',
    withProvider: 'Sign in with {provider}',
    or: 'or',
  },
  de: {
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    newPassword: 'Neues Passwort',
    passwordHint: 'Mindestens 12 Zeichen. Ein paar Wörter hintereinander sind stark und leicht zu merken.',
    showPassword: 'Passwort zeigen',
    code: 'Code der App',
    recoveryCode: 'Ersatzcode',
    useRecovery: 'Einen Ersatzcode benutzen',
    useApp: 'Die App benutzen',
    withPasskey: 'Mit einem Passkey anmelden',
    withProvider: 'Mit {provider} anmelden',
    or: 'oder',
  },
});
