import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: { title: 'Analytics', lead: 'What you did, in numbers.' },
  de: { title: 'Auswertung', lead: 'Was du getan hast, in Zahlen.' },
});
