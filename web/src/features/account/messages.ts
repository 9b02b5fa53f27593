import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: { title: 'Account', lead: 'Who is signed in, and what is yours.' },
  de: { title: 'Konto', lead: 'Wer angemeldet ist, und was dir gehört.' },
});
