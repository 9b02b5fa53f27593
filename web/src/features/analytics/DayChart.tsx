import { Group, Title } from '@mantine/core';
import { useId } from 'react';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { messages } from './messages';

const height = 120;
const step = 24;
const bar = 16;

/** One bar a day. What it shows is said in its caption as well. */
export function DayChart({ days }: { readonly days: readonly { readonly day: string; readonly count: number }[] }) {
  const t = useText(messages);
  const formats = useFormats();
  // Noon is the same day wherever one is.
  const date = (day: string): string => formats.date(`${day}T12:00:00`);
  const caption = useId();
  const total = days.reduce((sum, one) => sum + one.count, 0);
  const peak = days.reduce((most, one) => (one.count > most.count ? one : most), { day: '', count: 0 });
  const first = days[0];
  const last = days.at(-1);
  return (
    <figure style={{ margin: 0 }} aria-labelledby={caption}>
      <Title order={2} mb="xs">
        {t('byDay')}
      </Title>
      <svg viewBox={`0 0 ${days.length * step} ${height + 1}`} width="100%" aria-hidden>
        <line x1={0} x2={days.length * step} y1={height + 0.5} y2={height + 0.5} stroke="var(--line-strong)" />
        {days.map(({ day, count }, index) => {
          const tall = peak.count === 0 ? 0 : Math.max(count > 0 ? 3 : 0, (count / peak.count) * (height - 8));
          return <rect key={day} x={index * step + (step - bar) / 2} y={height - tall} width={bar} height={tall} rx={2} fill="var(--accent)" />;
        })}
      </svg>
      <Group justify="space-between" fz="xs" c="dimmed" mb="xs" aria-hidden>
        <span>{first !== undefined && date(first.day)}</span>
        <span>{last !== undefined && date(last.day)}</span>
      </Group>
      <figcaption id={caption}>
        {t('chart', { count: total })}, {t('most', { day: date(peak.day), count: peak.count })}
      </figcaption>
    </figure>
  );
}
