import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: {
    title: 'Resumes',
    lead: 'One for each job, made from what you did.',
    emptyTitle: 'No resume for a job yet',
    emptyText: 'Start with the resume you have and a posting you like. What you make of them will be listed here.',
    begin: 'Start with a resume',
    match: '{score} % fit',
    changed: 'Changed {ago}',
  },
  de: {
    title: 'Lebensläufe',
    lead: 'Einer für jede Stelle, gemacht aus dem, was du getan hast.',
    emptyTitle: 'Noch kein Lebenslauf für eine Stelle',
    emptyText: 'Beginne mit deinem Lebenslauf und einer Stelle, die dir gefällt. Was du daraus machst, steht dann hier.',
    begin: 'Mit einem Lebenslauf beginnen',
    match: '{score} % passend',
    changed: 'Geändert {ago}',
  },
});
