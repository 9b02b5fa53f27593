import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: { title: 'Applications', lead: 'What you sent, and to whom.' },
  de: { title: 'Bewerbungen', lead: 'Was du geschickt hast, und wem.' },
});
