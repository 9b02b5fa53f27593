import { Check, CircleDashed, CircleHelp, Minus, PenLine, Plus, X } from 'lucide-react';
import { useText } from '@/i18n/text';
import { uiMessages } from './messages';
import classes from './StatusWord.module.css';

const looks = {
  proven: { icon: Check, tone: classes.good },
  partial: { icon: CircleHelp, tone: classes.caution },
  missing: { icon: CircleDashed, tone: classes.bad },
  kept: { icon: Minus, tone: classes.quiet },
  edited: { icon: PenLine, tone: classes.caution },
  new: { icon: Plus, tone: classes.good },
  removed: { icon: X, tone: classes.bad },
} as const;

export type Status = keyof typeof looks;

/** A status as word, icon and colour. */
export function StatusWord({ status }: { readonly status: Status }) {
  const t = useText(uiMessages);
  const { icon: Icon, tone } = looks[status];
  return (
    <span className={`${classes.status} ${tone}`}>
      <Icon size={14} aria-hidden />
      {t(status)}
    </span>
  );
}
