import { ActionIcon, Switch } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { notifyDone } from '@/ui/notify';
import { useText } from '@/i18n/text';
import { useStore, useSwitch } from '../document/context';
import { removed } from '../document/actions';
import { messages } from '../messages';
import { useSource } from '../saving/remote';
import classes from './Section.module.css';

interface EntryProps {
  readonly name: string;
  /** The list it stands in, into `ui`, and its place there. */
  readonly list: string;
  readonly index: number;
  readonly id: string;
  readonly handle: ReactNode;
  readonly withSwitch?: boolean;
  readonly children: ReactNode;
}

/** An entry of a list: it moves, can be left out of a resume for a posting, and can be deleted with a way back. */
export function Entry({ name, list, index, id, handle, withSwitch = true, children }: EntryProps) {
  const pointer = `/ui${list}/${index}`;
  const [included, setIncluded] = useSwitch(`${pointer}/include`);
  const t = useText(messages);
  const hasSwitch = useSource().isForPosting && withSwitch;
  return (
    <div className={classes.entry} data-left-out={hasSwitch && !included ? true : undefined}>
      {handle}
      <div className={classes.fields}>
        <div className={classes.entryHead}>
          <span>{name}</span>
          {hasSwitch && <Switch size="xs" checked={included} onChange={(event) => setIncluded(event.currentTarget.checked)} aria-label={t('include', { name })} />}
          <RemoveButton name={name} list={list} id={id} />
        </div>
        {children}
      </div>
    </div>
  );
}

export function RemoveButton({ name, list, id }: { readonly name: string; readonly list: string; readonly id: string }) {
  const t = useText(messages);
  const store = useStore();
  const remove = (): void => {
    store.change(`/ui${list}`, (ui) => removed(ui, list, id));
    notifyDone(t('removed', { name }), () => store.undo());
  };
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={t('remove', { name })} onClick={remove}>
      <Trash2 size={15} aria-hidden />
    </ActionIcon>
  );
}
