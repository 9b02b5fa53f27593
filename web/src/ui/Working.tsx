import { Button, Progress, Text } from '@mantine/core';
import { useText } from '@/i18n/text';
import { uiMessages } from './messages';
import classes from './Working.module.css';

interface WorkingProps {
  readonly label: string;
  /** 0 to 1; left out when nobody can tell. */
  readonly share?: number | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** Work that takes its time: what is being done, how far it is, and the way out. */
export function Working({ label, share, onCancel }: WorkingProps) {
  const t = useText(uiMessages);
  const known = share !== undefined;
  return (
    <div className={classes.working}>
      <Text role="status">{label}</Text>
      <Progress value={known ? share * 100 : 100} animated={!known} striped={!known} aria-label={label} size="sm" transitionDuration={120} />
      {onCancel !== undefined && (
        <Button variant="default" size="sm" onClick={onCancel}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
}
