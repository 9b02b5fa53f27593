import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: { title: 'Settings', lead: 'How Vitae behaves for you.' },
  de: { title: 'Einstellungen', lead: 'Wie sich Vitae für dich verhält.' },
});
