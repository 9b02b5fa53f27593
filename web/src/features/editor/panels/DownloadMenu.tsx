import { Button, Menu } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ChevronDown, Download } from 'lucide-react';
import { api, idempotencyKey, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { notifyDone } from '@/ui/notify';
import { useStore } from '../document/context';
import { messages } from '../messages';
import { settingsOf } from '../preview/pages';
import { useSource } from '../saving/remote';

const formats = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['txt', 'Text'],
  ['md', 'Markdown'],
  ['html', 'HTML'],
  ['tex', 'LaTeX'],
  ['json', 'JSON Resume'],
] as const;

interface DownloadMenuProps {
  readonly template: string | null;
  /** Saves first, so that the file holds what is on the page. */
  readonly save: () => Promise<void>;
}

export function DownloadMenu({ template, save }: DownloadMenuProps) {
  const t = useText(messages);
  const store = useStore();
  const { exported } = useSource();
  const make = useMutation({
    mutationFn: async (format: string) => {
      await save();
      const look = store.current().ui.appearance;
      return orThrow(
        api.POST('/api/exports', {
          headers: { 'Idempotency-Key': idempotencyKey() },
          body: { ...exported, format, template_id: look?.template ?? template, page: look?.page ?? null, settings: settingsOf(look), fit: look?.fit ?? null },
        }),
      );
    },
    onSuccess: ({ export: made }) => {
      const link = document.createElement('a');
      link.href = made.url ?? '';
      link.download = '';
      link.click();
      notifyDone(t('fileReady', { name: made.format.toUpperCase() }));
    },
  });
  return (
    <Menu>
      <Menu.Target>
        <Button size="compact-md" px="sm" leftSection={<Download size={16} aria-hidden />} rightSection={<ChevronDown size={14} aria-hidden />} loading={make.isPending}>
          {t('download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map(([format, name]) => (
          <Menu.Item key={format} onClick={() => make.mutate(format)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
