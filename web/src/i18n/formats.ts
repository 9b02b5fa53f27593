import { useMemo } from 'react';
import { useLanguage } from './language';

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [['day', 86_400], ['hour', 3_600], ['minute', 60]];

export interface Formats {
  readonly date: (instant: string | Date) => string;
  readonly dateTime: (instant: string | Date) => string;
  /** "2 minutes ago"; "now" within the first minute. */
  readonly ago: (instant: string | Date, now?: Date) => string;
  /** "3 minutes", "1 hour": whole minutes or hours, rounded up. */
  readonly duration: (seconds: number) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
}

/** Dates and numbers as the person's language writes them. */
export function useFormats(): Formats {
  const tag = useLanguage();
  return useMemo(() => {
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
    const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    const unit = (name: 'minute' | 'hour') => new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' });
    const [minutes, hours] = [unit('minute'), unit('hour')];
    const number = new Intl.NumberFormat(tag);
    const percent = new Intl.NumberFormat(tag, { style: 'percent' });
    return {
      date: (instant) => date.format(new Date(instant)),
      dateTime: (instant) => dateTime.format(new Date(instant)),
      ago: (instant, now = new Date()) => {
        const seconds = Math.round((new Date(instant).getTime() - now.getTime()) / 1000);
        const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 60] as const);
        return relative.format(unit === 'second' ? 0 : Math.trunc(seconds / size), unit);
      },
      duration: (seconds) => (seconds > 90 * 60 ? hours.format(Math.ceil(seconds / 3600)) : minutes.format(Math.ceil(seconds / 60))),
      number: (value) => number.format(value),
      percent: (share) => percent.format(share),
    };
  }, [tag]);
}
