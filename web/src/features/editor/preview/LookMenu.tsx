import { Button, ColorSwatch, Group, NativeSelect, Popover, SegmentedControl, Slider, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Palette } from 'lucide-react';
import { api, orThrow } from '@/api/client';
import { useText } from '@/i18n/text';
import { useStore, useValue } from '../document/context';
import type { Appearance } from '../document/types';
import { messages } from '../messages';

const pointer = '/ui/appearance';
const fonts = ['Inter', 'Source Sans 3', 'Source Serif 4'] as const;
/** Dark enough to be read on white. */
const accents = ['#1d6a4e', '#1f4e79', '#5b2a86', '#8a1c3b', '#7a4a00', '#33332f'] as const;
const usualSize = 10;

/** Template, font, accent, spacing, size and paper; the page follows at once, and undo takes each back. */
export function LookMenu({ template }: { readonly template: string | null }) {
  const t = useText(messages);
  return (
    <Popover position="bottom-start" width={300} trapFocus>
      <Popover.Target>
        <Button size="compact-md" variant="default" leftSection={<Palette size={15} aria-hidden />}>
          {t('look')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('look')}>
        <Look template={template} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Look({ template }: { readonly template: string | null }) {
  const t = useText(messages);
  const store = useStore();
  const look = useValue<Appearance | undefined>(pointer) ?? {};
  const { data } = useQuery({ queryKey: ['templates'], queryFn: ({ signal }) => orThrow(api.GET('/api/templates', { signal })), staleTime: Infinity });
  const set = (change: { readonly [K in keyof Appearance]?: Appearance[K] | undefined }): void =>
    store.set(pointer, Object.fromEntries(Object.entries({ ...look, ...change }).filter(([, value]) => value !== undefined)));
  return (
    <Stack gap="sm">
      <NativeSelect label={t('template')} value={look.template ?? template ?? 'professional'} data={data?.templates.map(({ id, name }) => ({ value: id, label: name })) ?? []} onChange={(event) => set({ template: event.currentTarget.value })} />
      <NativeSelect label={t('font')} value={look.font ?? ''} data={[{ value: '', label: t('own') }, ...fonts]} onChange={(event) => set({ font: event.currentTarget.value === '' ? undefined : event.currentTarget.value })} />
      <div role="group" aria-label={t('accent')}>
        <Text size="sm" mb={4}>
          {t('accent')}
        </Text>
        <Group gap={6}>
          {accents.map((accent) => (
            <ColorSwatch
              key={accent}
              component="button"
              type="button"
              color={accent}
              size={26}
              aria-label={accent}
              aria-pressed={look.accent === accent}
              onClick={() => set({ accent: look.accent === accent ? undefined : accent })}
              style={{ cursor: 'pointer', outline: look.accent === accent ? '2px solid var(--ink)' : undefined, outlineOffset: 2 }}
            />
          ))}
        </Group>
      </div>
      <Range label={t('spacing')} value={look.spacing ?? 1} min={0.6} max={1.6} step={0.1} words={(value) => `${Math.round(value * 100)} %`} onChange={(spacing) => set({ spacing: spacing === 1 ? undefined : spacing })} />
      <Range label={t('size')} value={look.size ?? usualSize} min={8} max={12} step={0.5} words={(value) => t('points', { count: value })} onChange={(size) => set({ size })} />
      <SegmentedControl fullWidth size="xs" aria-label={t('paper')} value={look.page ?? 'a4'} data={[{ value: 'a4', label: t('a4') }, { value: 'letter', label: t('letter') }]} onChange={(page) => set({ page: page === 'letter' ? 'letter' : undefined })} />
      <SegmentedControl fullWidth size="xs" aria-label={t('fitOne')} value={look.fit === 1 ? 'one' : 'free'} data={[{ value: 'free', label: t('fitNone') }, { value: 'one', label: t('fitOne') }]} onChange={(fit) => set({ fit: fit === 'one' ? 1 : undefined })} />
      <Button variant="subtle" size="compact-sm" onClick={() => store.set(pointer, undefined)}>
        {t('asTemplate')}
      </Button>
    </Stack>
  );
}

interface RangeProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly words: (value: number) => string;
  readonly onChange: (value: number) => void;
}

function Range({ label, value, min, max, step, words, onChange }: RangeProps) {
  return (
    <div>
      <Group justify="space-between">
        <Text size="sm">{label}</Text>
        <Text size="sm" c="dimmed">
          {words(value)}
        </Text>
      </Group>
      <Slider thumbLabel={label} size="sm" value={value} min={min} max={max} step={step} label={null} onChange={onChange} />
    </div>
  );
}
