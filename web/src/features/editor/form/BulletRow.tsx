import { Button, Checkbox, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { StatusWord } from '@/ui/StatusWord';
import { wordsOf } from '../document/actions';
import { useStore, useSwitch, useValue } from '../document/context';
import type { Bullet } from '../document/types';
import { messages } from '../messages';
import { RemoveButton } from '../parts/Entry';
import { Area } from '../parts/Field';
import { Proposals } from '../parts/Proposals';
import classes from '../parts/Section.module.css';
import { useSource } from '../saving/remote';

const [fewest, most] = [12, 20];

interface BulletRowProps {
  readonly id: string;
  /** Into `ui`. */
  readonly list: string;
  readonly index: number;
  readonly handle: ReactNode;
}

export function BulletRow({ id, list, index, handle }: BulletRowProps) {
  const t = useText(messages);
  const store = useStore();
  const at = `/ui${list}/${index}`;
  // The entry may be gone for the moment between its removal and the list being drawn anew.
  const bullet = useValue<Bullet | undefined>(at);
  const [included, setIncluded] = useSwitch(`${at}/include`);
  const { isForPosting } = useSource();
  if (bullet === undefined) return null;
  const write = (text: string): void => store.set(`${at}/text`, text, bullet.state === 'kept' ? { [`${at}/state`]: 'edited' } : {});
  const take = (chosen: number): void => {
    const alternate = bullet.alternates[chosen];
    if (alternate === undefined) return;
    const others = bullet.alternates.map((one, place) => (place === chosen ? { text: bullet.text, focus: one.focus } : one));
    store.set(`${at}/text`, alternate.text, { [`${at}/alternates`]: others, [`${at}/state`]: bullet.state === 'new' ? 'new' : 'edited' });
  };
  const name = `${t('bullet')} ${index + 1}`;
  return (
    <div className={classes.bullet} data-left-out={included ? undefined : true}>
      {handle}
      <div className={classes.grow}>
        <Area
          pointer={`${at}/text`}
          label={name}
          hideLabel
          links
          value={bullet.text}
          onChange={write}
          hint={
            <div className={classes.hint}>
              {isForPosting && <StatusWord status={bullet.state} />}
              <Words text={bullet.text} />
              <Proposals proposals={bullet.alternates.map((one) => ({ text: one.text, note: t(one.focus) }))} onUse={take} />
            </div>
          }
        />
        {bullet.unsupported.map((claim) => (
          <Question key={claim} at={at} bullet={bullet} claim={claim} />
        ))}
      </div>
      {isForPosting && <Checkbox mt={8} mx={8} size="sm" checked={included} onChange={(event) => setIncluded(event.currentTarget.checked)} aria-label={t('include', { name })} />}
      <RemoveButton name={name} list={list} id={id} />
    </div>
  );
}

function Words({ text }: { readonly text: string }) {
  const t = useText(messages);
  const count = wordsOf(text);
  const fits = count >= fewest && count <= most;
  return (
    <span className={fits || count === 0 ? undefined : classes.over}>
      {t('words', { count })}
      {!fits && count > 0 && `, ${t(count < fewest ? 'wordsShort' : 'wordsLong')}`}
    </span>
  );
}

/** What nothing in the source supports is asked, never claimed. */
function Question({ at, bullet, claim }: { readonly at: string; readonly bullet: Bullet; readonly claim: string }) {
  const t = useText(messages);
  const store = useStore();
  const rest = bullet.unsupported.filter((one) => one !== claim);
  return (
    <div className={classes.question}>
      <strong>{t('question', { claim })}</strong> {t('questionText')}
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" variant="default" onClick={() => store.set(`${at}/text`, `${bullet.text.replace(/[.\s]+$/, '')}, ${claim}.`, { [`${at}/unsupported`]: rest, [`${at}/state`]: 'edited' })}>
          {t('truth')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => store.set(`${at}/unsupported`, rest)}>
          {t('dismiss')}
        </Button>
      </Group>
    </div>
  );
}
