import { useText } from '@/i18n/text';
import { entryOf } from './evidence';
import { messages } from './messages';

const places = ['work', 'education', 'skills', 'projects', 'certificates', 'languages', 'volunteer', 'basics'] as const;

/** Says where in the resume a pointer leads: "experience 2". */
export function usePlaceName(): (source: string) => string {
  const t = useText(messages);
  return (source) => {
    const { section, number } = entryOf(source);
    return t(places.find((place) => place === section) ?? 'elsewhere', { number });
  };
}
