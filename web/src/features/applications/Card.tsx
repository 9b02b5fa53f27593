import { useDraggable } from '@dnd-kit/core';
import { ActionIcon, Anchor, Menu, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Ellipsis, GripVertical } from 'lucide-react';
import { useState } from 'react';
import { api, orThrow } from '@/api/client';
import { useFormats } from '@/i18n/formats';
import { useText } from '@/i18n/text';
import { MenuItemLink } from '@/ui/links';
import { notifyDone } from '@/ui/notify';
import classes from './Board.module.css';
import { messages } from './messages';
import { NotesDialog, SureDialog } from './dialogs';
import { stateOf, states, type Application, type State } from './states';

interface CardProps {
  readonly application: Application;
  readonly title: string;
  readonly company: string;
  readonly onMove: (state: State) => void;
}

export function Card({ application, title, company, onMove }: CardProps) {
  const t = useText(messages);
  const { date } = useFormats();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({ id: application.id ?? '' });
  return (
    <li ref={setNodeRef} className={classes.card} data-dragging={isDragging || undefined}>
      <button type="button" ref={setActivatorNodeRef} className={classes.grip} {...attributes} {...listeners} aria-label={t('move', { title })}>
        <GripVertical size={16} aria-hidden />
      </button>
      <div className={classes.cardText}>
        <CardFace title={title} company={company} />
        <Text size="sm" c="dimmed">
          {application.applied_at ? t('sentOn', { date: date(application.applied_at) }) : t('notSent')}
        </Text>
        <SentFile id={application.generated_resume_id ?? ''} />
        {application.notes !== '' && <p className={classes.notes}>{application.notes}</p>}
      </div>
      <CardMenu application={application} title={title} onMove={onMove} />
    </li>
  );
}

export function CardFace({ title, company }: { readonly title: string; readonly company: string }) {
  return (
    <div className={classes.face}>
      <strong>{title}</strong>
      {company !== '' && <span>{company}</span>}
    </div>
  );
}

/** The very file that was sent. */
function SentFile({ id }: { readonly id: string }) {
  const t = useText(messages);
  const { data } = useQuery({ queryKey: ['exports', 'one', id], queryFn: ({ signal }) => orThrow(api.GET('/api/exports/{id}', { params: { path: { id } }, signal })), staleTime: Infinity });
  if (!data?.export.url) return null;
  return (
    <Anchor href={data.export.url} download size="sm">
      {t('file', { format: data.export.format.toUpperCase(), version: data.export.version })}
    </Anchor>
  );
}

function CardMenu({ application, title, onMove }: Omit<CardProps, 'company'>) {
  const t = useText(messages);
  const client = useQueryClient();
  const [dialog, setDialog] = useState<'notes' | 'delete' | null>(null);
  const id = application.id ?? '';
  const forget = useMutation({
    mutationFn: () => orThrow(api.DELETE('/api/applications/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      notifyDone(t('deleted', { title }));
      await client.invalidateQueries({ queryKey: ['applications'] });
    },
  });
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('more', { title })}>
            <Ellipsis size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('moveTo')}</Menu.Label>
          {states
            .filter((state) => state !== stateOf(application))
            .map((state) => (
              <Menu.Item key={state} onClick={() => onMove(state)}>
                {t(state)}
              </Menu.Item>
            ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setDialog('notes')}>{t('notes')}</Menu.Item>
          <MenuItemLink to="/postings/$id" params={{ id: application.job_posting_id ?? '' }}>
            {t('posting')}
          </MenuItemLink>
          <Menu.Divider />
          <Menu.Item color="red" onClick={() => setDialog('delete')}>
            {t('delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'notes' && <NotesDialog application={application} title={title} onClose={() => setDialog(null)} />}
      {dialog === 'delete' && <SureDialog title={title} onYes={() => forget.mutate()} onClose={() => setDialog(null)} />}
    </>
  );
}
