import { closestCenter, DndContext, useDroppable, type DragEndEvent, type UniqueIdentifier } from '@dnd-kit/core';
import { rectSortingStrategy, SortableContext, useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Plus, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { movedSkill } from '../document/actions';
import { useStore, useValue } from '../document/context';
import { skillGroups, type SkillGroup, type UiSkills } from '../document/types';
import { messages } from '../messages';
import { Section } from '../parts/Section';
import { useDragSensors, useDragWords } from '../parts/SortableList';
import classes from './Skills.module.css';

const pointer = '/ui/skills';

/** Skills as chips in four groups: within and between them by mouse, touch and keyboard. */
export function SkillsSection({ onReset, handle }: { readonly onReset: () => void; readonly handle: ReactNode }) {
  const t = useText(messages);
  const store = useStore();
  const skills = useValue<UiSkills>(pointer);
  const all = skillGroups.flatMap((group) => skills.groups[group].map((skill) => idOf(group, skill)));
  const end = ({ active, over }: DragEndEvent): void => {
    if (over === null || over.id === active.id) return;
    const [from, skill] = partsOf(active.id);
    const [to, before] = partsOf(over.id);
    store.change(pointer, (ui) => ({ ...ui, skills: movedSkill(ui.skills, skill, from, to, landing(ui.skills, from, to, skill, before)) }));
  };
  const words = useDragWords((id) => partsOf(id)[1] || t(partsOf(id)[0]), (id) => all.indexOf(String(id)), all.length);
  return (
    <Section name={t('skills')} pointer={pointer} onReset={onReset} handle={handle}>
      <DndContext sensors={useDragSensors()} collisionDetection={closestCenter} onDragEnd={end} accessibility={words}>
        {skillGroups.map((group) => (
          <Group key={group} group={group} skills={skills.groups[group]} known={skills.alternates[group]} />
        ))}
      </DndContext>
    </Section>
  );
}

/** Further along in one group a chip lands behind the one it is dropped on, else before it. */
function landing(skills: UiSkills, from: SkillGroup, to: SkillGroup, skill: string, over: string): string | null {
  if (over === '') return null;
  const list = skills.groups[to];
  const forward = from === to && list.indexOf(skill) < list.indexOf(over);
  return forward ? (list[list.indexOf(over) + 1] ?? null) : over;
}

const idOf = (group: SkillGroup, skill: string): string => `${group}/${skill}`;

function partsOf(id: UniqueIdentifier): [SkillGroup, string] {
  const text = String(id);
  const slash = text.indexOf('/');
  const group = slash < 0 ? text : text.slice(0, slash);
  return [skillGroups.find((one) => one === group) ?? 'Domain', slash < 0 ? '' : text.slice(slash + 1)];
}

function Group({ group, skills, known }: { readonly group: SkillGroup; readonly skills: readonly string[]; readonly known: readonly string[] }) {
  const t = useText(messages);
  const store = useStore();
  const { setNodeRef, isOver } = useDroppable({ id: group });
  const put = (next: readonly string[]): void => store.set(`${pointer}/groups/${group}`, next);
  return (
    <div className={classes.group} data-over={isOver || undefined} ref={setNodeRef}>
      <h3>{t(group)}</h3>
      <SortableContext items={skills.map((skill) => idOf(group, skill))} strategy={rectSortingStrategy}>
        <ul className={classes.chips}>
          {skills.map((skill) => (
            <Chip key={skill} id={idOf(group, skill)} skill={skill} onRemove={() => put(skills.filter((one) => one !== skill))} />
          ))}
          {known
            .filter((skill) => !skills.includes(skill))
            .map((skill) => (
              <li key={skill}>
                <button type="button" className={classes.known} aria-label={t('addKnown', { skill })} onClick={() => put([...skills, skill])}>
                  <Plus size={12} aria-hidden /> {skill}
                </button>
              </li>
            ))}
          <li>
            <NewSkill group={group} onAdd={(skill) => put([...skills.filter((one) => one !== skill), skill])} />
          </li>
        </ul>
      </SortableContext>
    </div>
  );
}

function Chip({ id, skill, onRemove }: { readonly id: string; readonly skill: string; readonly onRemove: () => void }) {
  const t = useText(messages);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id });
  return (
    <li ref={setNodeRef} className={classes.chip} data-dragging={isDragging || undefined} style={{ transform: CSS.Translate.toString(transform), transition }}>
      <button type="button" ref={setActivatorNodeRef} className={classes.grip} {...attributes} {...listeners} aria-label={t('drag', { name: skill })}>
        {skill}
      </button>
      <button type="button" className={classes.remove} aria-label={t('removeSkill', { skill })} onClick={onRemove}>
        <X size={12} aria-hidden />
      </button>
    </li>
  );
}

function NewSkill({ group, onAdd }: { readonly group: SkillGroup; readonly onAdd: (skill: string) => void }) {
  const t = useText(messages);
  const [text, setText] = useState('');
  const add = (): void => {
    const skill = text.trim();
    if (skill !== '') onAdd(skill);
    setText('');
  };
  return (
    <input
      className={classes.add}
      value={text}
      placeholder="+"
      aria-label={t('addSkill', { group: t(group) })}
      data-pointer={`${pointer}/groups/${group}`}
      onChange={(event) => setText(event.target.value)}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ',') {
          event.preventDefault();
          add();
        }
      }}
    />
  );
}
