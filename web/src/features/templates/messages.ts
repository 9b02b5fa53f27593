import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: { title: 'Templates', lead: 'How your page can look.' },
  de: { title: 'Vorlagen', lead: 'Wie deine Seite aussehen kann.' },
});
