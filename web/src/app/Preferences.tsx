import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { Languages, SunMoon } from 'lucide-react';
import { languages, setLanguage, useLanguage, type Language } from '@/i18n/language';
import { useText } from '@/i18n/text';
import { appMessages } from './messages';

const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

export function SchemeMenu({ className }: { readonly className: string }) {
  const t = useText(appMessages);
  return (
    <Menu position="right-end">
      <Menu.Target>
        <button type="button" className={className}>
          <SunMoon size={20} strokeWidth={1.75} aria-hidden />
          {t('scheme')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <SchemeItems />
      </Menu.Dropdown>
    </Menu>
  );
}
SchemeMenu.Items = SchemeItems;

function SchemeItems() {
  const t = useText(appMessages);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu.RadioGroup value={colorScheme} onChange={(chosen) => setColorScheme(schemes.find((scheme) => scheme === chosen) ?? 'auto')}>
      <Menu.Label>{t('scheme')}</Menu.Label>
      {schemes.map((scheme) => (
        <Menu.RadioItem key={scheme} value={scheme}>
          {t(scheme)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

export function LanguageMenu({ className }: { readonly className: string }) {
  const t = useText(appMessages);
  return (
    <Menu position="right-end">
      <Menu.Target>
        <button type="button" className={className}>
          <Languages size={20} strokeWidth={1.75} aria-hidden />
          {t('language')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <LanguageItems />
      </Menu.Dropdown>
    </Menu>
  );
}
LanguageMenu.Items = LanguageItems;

function LanguageItems() {
  const t = useText(appMessages);
  return (
    <Menu.RadioGroup value={useLanguage()} onChange={(chosen) => setLanguage(chosen === 'de' ? 'de' : 'en')}>
      <Menu.Label>{t('language')}</Menu.Label>
      {(Object.keys(languages) as Language[]).map((tag) => (
        <Menu.RadioItem key={tag} value={tag} lang={tag}>
          {languages[tag]}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
