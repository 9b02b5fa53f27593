import { Button } from '@mantine/core';
import { Sparkle } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '@/i18n/text';
import { shownText } from '../document/links';
import { messages } from '../messages';
import classes from './Section.module.css';

export interface Proposal {
  readonly text: string;
  readonly note?: string;
}

/** Other wordings, shown as proposals: one press takes one, another takes the old one back. */
export function Proposals({ proposals, onUse }: { readonly proposals: readonly Proposal[]; readonly onUse: (index: number) => void }) {
  const t = useText(messages);
  const [open, setOpen] = useState(false);
  const id = useId();
  if (proposals.length === 0) return null;
  return (
    <>
      <button type="button" className={classes.linkish} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Sparkle size={13} aria-hidden /> {t('alternates', { count: proposals.length })}
      </button>
      {open && (
        <ul id={id} className={classes.proposals} style={{ flexBasis: '100%' }}>
          {proposals.map((proposal, index) => (
            <li key={proposal.text}>
              <span>
                {shownText(proposal.text)}
                {proposal.note !== undefined && <small>{proposal.note}</small>}
              </span>
              <Button size="compact-sm" variant="default" style={{ flex: 'none' }} onClick={() => onUse(index)}>
                {t('use')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
