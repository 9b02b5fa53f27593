import { CircleAlert, Cloud, CloudCheck, CloudOff, CloudUpload, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { wordingOf } from '@/ui/wording';
import { messages } from '../messages';
import type { Saver, SaveState } from '../saving/saver';
import classes from './EditorBar.module.css';

const icons: Readonly<Record<SaveState, typeof Cloud>> = {
  saved: CloudCheck,
  spooled: CloudUpload,
  changed: Cloud,
  saving: LoaderCircle,
  syncing: LoaderCircle,
  offline: CloudOff,
  'signed-out': CloudOff,
  conflict: TriangleAlert,
  refused: CircleAlert,
};

const tick = 30_000;

/** Whether what was written is safe, as word and icon; pressing it saves now. */
export function SaveNote({ saver, onSave }: { readonly saver: Saver; readonly onSave: () => void }) {
  const t = useText(messages);
  const { ago } = useFormats();
  const status = useSyncExternalStore(saver.subscribe, saver.current);
  const [, setTime] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTime((time) => time + 1), tick);
    return () => clearInterval(timer);
  }, []);
  const Icon = icons[status.state];
  const words = status.state === 'saved' ? t('savedAgo', { ago: ago(status.savedAt) }) : status.state === 'refused' ? t('refused', { problem: wordingOf(status.problem).title }) : t(status.state);
  return (
    <button type="button" className={classes.saved} data-state={status.state} title={`${t('saveNow')} (Ctrl+S)`} onClick={onSave}>
      <Icon size={15} aria-hidden />
      <span role="status">{words}</span>
    </button>
  );
}
