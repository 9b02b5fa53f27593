import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: { title: 'Postings', lead: 'The openings you look at.' },
  de: { title: 'Stellen', lead: 'Die Stellen, die du dir ansiehst.' },
});
