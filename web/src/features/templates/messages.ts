import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: {
    title: 'Templates',
    lead: 'How your page can look. Each shows your own resume.',
    resume: 'Shown with',
    forJob: '{title} (for a job)',
    emptyTitle: 'Your resume goes here',
    emptyText: 'Add a resume, and every template shows it as it would be printed.',
    add: 'Add a resume',
    use: 'Use {name}',
    inUse: 'In use',
    used: '“{title}” now uses {name}',
    picture: '{title} in the template {name}',
  },
  de: {
    title: 'Vorlagen',
    lead: 'Wie deine Seite aussehen kann. Jede zeigt deinen eigenen Lebenslauf.',
    resume: 'Gezeigt mit',
    forJob: '{title} (für eine Stelle)',
    emptyTitle: 'Hier steht dein Lebenslauf',
    emptyText: 'Füge einen Lebenslauf hinzu, dann zeigt jede Vorlage ihn so, wie er gedruckt würde.',
    add: 'Lebenslauf hinzufügen',
    use: '{name} nehmen',
    inUse: 'In Gebrauch',
    used: '„{title}“ nutzt jetzt {name}',
    picture: '{title} in der Vorlage {name}',
  },
});
