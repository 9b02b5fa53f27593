import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Star } from 'lucide-react';
import { useState } from 'react';
import { useFormats } from '@/i18n/formats';
import { useSentences } from '@/i18n/sentences';
import { useText } from '@/i18n/text';
import { Loading } from '@/ui/Loading';
import { notifyDone } from '@/ui/notify';
import { Problem } from '@/ui/Problem';
import { useValue } from '../document/context';
import type { StructuredOutput } from '../document/types';
import { messages } from '../messages';
import { useSource, type VersionItem } from '../saving/remote';
import { Comparison } from './Comparison';
import classes from './Panel.module.css';

interface HistoryPanelProps {
  /** The newest version. */
  readonly current: number;
  readonly template: string | null;
  /** Before something is restored: what is being written is saved. */
  readonly beforeRestore: () => Promise<void>;
  readonly onRestored: (version: number) => void;
  readonly onLook: (version: number, document: StructuredOutput) => void;
}

/** Every version: who, when, what changed; names, comparisons and the way back. */
export function HistoryPanel({ current, template, beforeRestore, onRestored, onLook }: HistoryPanelProps) {
  const t = useText(messages);
  const source = useSource();
  const { data, error, refetch } = useQuery({
    queryKey: ['document', source.id, 'versions', current],
    queryFn: ({ signal }) => source.versions(signal),
  });
  if (error !== null) return <Problem error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <div className={classes.panel}>
      <ol aria-label={t('versions')}>
        {data.map((version) => (
          <Row key={version.version} version={version} current={current} template={template} beforeRestore={beforeRestore} onRestored={onRestored} onLook={onLook} />
        ))}
      </ol>
    </div>
  );
}

function Row({ version, current, template, beforeRestore, onRestored, onLook }: HistoryPanelProps & { readonly version: VersionItem }) {
  const t = useText(messages);
  const source = useSource();
  const { ago, dateTime } = useFormats();
  const translate = useSentences();
  const [dialog, setDialog] = useState<'name' | 'restore' | 'compare' | null>(null);
  const look = useMutation({
    mutationFn: () => source.version(version.version),
    onSuccess: (document) => onLook(version.version, document),
  });
  const restore = useMutation({
    mutationFn: async () => {
      await beforeRestore();
      return source.restore(version.version);
    },
    onSuccess: (made) => {
      onRestored(made ?? current);
      notifyDone(t('restored', { count: version.version }));
    },
    onSettled: () => setDialog(null),
  });
  const isNow = version.version === current;
  return (
    <li className={classes.version}>
      <div>
        <strong>
          {version.is_milestone && <Star size={13} aria-hidden />} {version.user_note ?? t('version', { count: version.version })}
        </strong>
        <small>
          <time dateTime={version.created_at} title={dateTime(version.created_at)}>
            {ago(version.created_at)}
          </time>
          {' · '}
          {t(version.cause === 'restore' ? 'restoreCause' : version.cause)}
          {version.author !== '' && ` · ${t('by', { name: version.author })}`}
        </small>
        {version.changes_summary !== '' && <div className={classes.changes}>{version.changes_summary.split('; ').map(translate).join('; ')}</div>}
        {version.cause === 'optimize' && <Notes />}
      </div>
      <Group gap={4}>
        {isNow ? (
          <Text size="sm" c="dimmed">
            {t('now')}
          </Text>
        ) : (
          <>
            <Button size="compact-sm" variant="subtle" loading={look.isPending} onClick={() => look.mutate()}>
              {t('look_at')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setDialog('compare')}>
              {t('compare')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setDialog('restore')}>
              {t('restore')}
            </Button>
          </>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => setDialog('name')}>
          {t('nameIt')}
        </Button>
      </Group>
      <Modal opened={dialog === 'restore'} onClose={() => setDialog(null)} title={t('restoreTitle', { count: version.version })}>
        <Text>{t('restoreText')}</Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setDialog(null)}>
            {t('cancel')}
          </Button>
          <Button loading={restore.isPending} onClick={() => restore.mutate()}>
            {t('restore')}
          </Button>
        </Group>
      </Modal>
      <Modal opened={dialog === 'compare'} onClose={() => setDialog(null)} size="90rem" title={`${t('version', { count: version.version })} – ${t('now')}`}>
        <Comparison from={version.version} to={current} template={template} />
      </Modal>
      <Modal opened={dialog === 'name'} onClose={() => setDialog(null)} title={t('nameLabel', { count: version.version })}>
        <NameForm version={version} onDone={() => setDialog(null)} />
      </Modal>
    </li>
  );
}

/** What Vitae changed when it wrote the resume for the posting, and why. */
function Notes() {
  const t = useText(messages);
  const translate = useSentences();
  const notes = useValue<readonly string[] | undefined>('/iteration_notes') ?? [];
  return notes.length === 0 ? null : (
    <details className={classes.changes}>
      <summary>{t('whatWasChanged')}</summary>
      <ul className={classes.notes}>
        {notes.map((note) => (
          <li key={note}>{translate(note)}</li>
        ))}
      </ul>
    </details>
  );
}

function NameForm({ version, onDone }: { readonly version: VersionItem; readonly onDone: () => void }) {
  const t = useText(messages);
  const source = useSource();
  const client = useQueryClient();
  const [name, setName] = useState(version.user_note ?? '');
  const keep = useMutation({
    mutationFn: () => source.nameVersion(version.version, name),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['document', source.id, 'versions'] });
      onDone();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      <TextInput label={t('name')} value={name} maxLength={200} data-autofocus onChange={(event) => setName(event.currentTarget.value)} />
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={keep.isPending}>
          {t('keepName')}
        </Button>
      </Group>
    </form>
  );
}
