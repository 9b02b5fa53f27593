import { ActionIcon, Tooltip } from '@mantine/core';
import { Redo2, ScanSearch, Search, Undo2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useText } from '@/i18n/text';
import { useStore } from '../document/context';
import { ButtonLink } from '@/ui/links';
import { messages } from '../messages';
import { useSource } from '../saving/remote';
import type { Saver } from '../saving/saver';
import { DownloadMenu } from './DownloadMenu';
import classes from './EditorBar.module.css';
import { SaveNote } from './SaveNote';

interface EditorBarProps {
  readonly title: string;
  readonly template: string | null;
  readonly saver: Saver;
  readonly onSave: () => Promise<void>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onFind: () => void;
}

export function EditorBar({ title, template, saver, onSave, onUndo, onRedo, onFind }: EditorBarProps) {
  const t = useText(messages);
  const store = useStore();
  const source = useSource();
  const [canUndo, canRedo] = useSyncExternalStore(store.subscribe, () => `${store.canUndo} ${store.canRedo}`).split(' ').map((word) => word === 'true');
  const score = useSyncExternalStore(saver.subscribe, () => saver.current().matchScore);
  return (
    <header className={classes.bar}>
      <div className={classes.title}>
        <h1>{title}</h1>
        <div className={classes.notes}>
          <SaveNote saver={saver} onSave={() => void onSave()} />
          {score !== null && <span title={t('matchHint')}>{t('match', { score: Math.round(score) })}</span>}
        </div>
      </div>
      <div className={classes.actions}>
        <Tool label={`${t('undo')} (Ctrl+Z)`} disabled={canUndo !== true} onClick={onUndo}>
          <Undo2 size={18} aria-hidden />
        </Tool>
        <Tool label={`${t('redo')} (Ctrl+Y)`} disabled={canRedo !== true} onClick={onRedo}>
          <Redo2 size={18} aria-hidden />
        </Tool>
        <Tool label={`${t('find')} (Ctrl+K)`} disabled={false} onClick={onFind}>
          <Search size={18} aria-hidden />
        </Tool>
        {!source.isForPosting && (
          <ButtonLink to="/match/$resumeId" params={{ resumeId: source.id }} size="compact-md" variant="default">
            <ScanSearch size={16} aria-hidden />
            <span className={classes.words}>{t('forJob')}</span>
          </ButtonLink>
        )}
        <DownloadMenu template={template} save={onSave} />
      </div>
    </header>
  );
}

function Tool({ label, disabled, onClick, children }: { readonly label: string; readonly disabled: boolean; readonly onClick: () => void; readonly children: React.ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
