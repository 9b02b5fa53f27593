import { ActionIcon, Menu, Switch } from '@mantine/core';
import { ChevronDown, Ellipsis, RotateCcw, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { useSwitch } from '../document/context';
import { messages } from '../messages';
import { useSource } from '../saving/remote';
import classes from './Section.module.css';

interface SectionProps {
  readonly name: string;
  /** Of the section; `/ui/…`. */
  readonly pointer: string;
  readonly handle?: ReactNode;
  readonly onReset?: () => void;
  readonly onRemove?: () => void;
  readonly menu?: ReactNode;
  readonly children: ReactNode;
}

/** One section of the form: it folds, and in a resume for a posting it can be left out of the page and goes back to how it was written. */
export function Section({ name, pointer, handle, onReset, onRemove, menu, children }: SectionProps) {
  const t = useText(messages);
  const { isForPosting } = useSource();
  const [open, setOpen] = useState(true);
  const [included, setIncluded] = useSwitch(`${pointer}/include`);
  return (
    <section className={classes.section} aria-label={name} data-section={pointer} data-left-out={included ? undefined : true}>
      <header className={classes.head}>
        {handle}
        <h2>
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <ChevronDown size={16} aria-hidden className={open ? undefined : classes.folded} />
            {name}
          </button>
        </h2>
        {!included && <span className={classes.hidden}>{t('hidden')}</span>}
        {isForPosting && <Switch size="xs" checked={included} onChange={(event) => setIncluded(event.currentTarget.checked)} aria-label={t('include', { name })} />}
        {(isForPosting || onRemove !== undefined) && (
          <Menu>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t('more', { name })}>
                <Ellipsis size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {isForPosting && menu}
              {isForPosting && onReset !== undefined && (
                <Menu.Item leftSection={<RotateCcw size={16} aria-hidden />} onClick={onReset}>
                  {t('reset')}
                </Menu.Item>
              )}
              {onRemove !== undefined && (
                <Menu.Item leftSection={<Trash2 size={16} aria-hidden />} onClick={onRemove}>
                  {t('removeSection')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </header>
      {open && <div className={classes.body}>{children}</div>}
    </section>
  );
}
