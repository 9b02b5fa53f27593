import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '@/i18n/text';
import { uiMessages } from './messages';
import classes from './Loading.module.css';

const delay = 300;

/** Shown only when loading takes long enough to be noticed. */
export function Loading({ label }: { readonly label?: string }) {
  const t = useText(uiMessages);
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), delay);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.loading} role="status">
      {visible && (
        <>
          <Loader size="sm" aria-hidden />
          <span>{label ?? t('loading')}</span>
        </>
      )}
    </div>
  );
}
