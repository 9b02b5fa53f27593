import { defineMessages } from '@/i18n/text';

export const messages = defineMessages({
  en: {
    title: 'Settings',
    lead: 'How Vitae looks and speaks on this device. Changes hold at once.',
    language: 'Language',
    languageText: 'Of the pages here. Your resumes keep the language they are written in.',
    scheme: 'Colours',
    light: 'Light',
    dark: 'Dark',
    auto: 'Like this device',
    schemeText: 'The page you print stays black on white.',
    template: 'Template',
    templateText: 'New resumes for a job begin in it. Each can be given another in the editor.',
    usual: 'The usual one',
  },
  de: {
    title: 'Einstellungen',
    lead: 'Wie Vitae auf diesem Gerät aussieht und spricht. Änderungen gelten sofort.',
    language: 'Sprache',
    languageText: 'Der Seiten hier. Deine Lebensläufe behalten die Sprache, in der sie geschrieben sind.',
    scheme: 'Farben',
    light: 'Hell',
    dark: 'Dunkel',
    auto: 'Wie dieses Gerät',
    schemeText: 'Die Seite, die du druckst, bleibt schwarz auf weiß.',
    template: 'Vorlage',
    templateText: 'Neue Lebensläufe für eine Stelle beginnen in ihr. Im Editor kannst du jedem eine andere geben.',
    usual: 'Die übliche',
  },
});
