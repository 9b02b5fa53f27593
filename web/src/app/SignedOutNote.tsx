import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { markSignedIn, useSignedOut } from '@/api/session';
import { useText } from '@/i18n/text';
import { appMessages } from './messages';
import classes from './Shell.module.css';

/** Above every page while requests are answered with 401. */
export function SignedOutNote() {
  const t = useText(appMessages);
  const client = useQueryClient();
  if (!useSignedOut()) return null;
  const again = (): void => {
    markSignedIn();
    void client.invalidateQueries();
  };
  return (
    <div className={classes.signedOut} role="alert">
      <span>
        <strong>{t('signedOut')}.</strong> {t('signedOutText')}
      </span>
      <Button size="compact-md" variant="default" onClick={again}>
        {t('signedOutCheck')}
      </Button>
    </div>
  );
}
