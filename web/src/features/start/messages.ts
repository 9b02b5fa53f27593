import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: { title: 'The right resume for one job', lead: 'Drop a resume to begin.' },
  de: { title: 'Der richtige Lebenslauf für eine Stelle', lead: 'Lege einen Lebenslauf ab, um zu beginnen.' },
});
