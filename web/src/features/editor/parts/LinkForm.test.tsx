// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Area } from './Field';

function Prose({ text, links = true }: { readonly text: string; readonly links?: boolean }) {
  const [value, setValue] = useState(text);
  return <Area pointer="/x" label="Bullet 1" value={value} onChange={setValue} links={links} />;
}

function select(text: string): HTMLTextAreaElement {
  const field = screen.getByLabelText<HTMLTextAreaElement>('Bullet 1');
  const start = field.value.indexOf(text);
  field.focus();
  field.setSelectionRange(start, start + text.length);
  return field;
}

describe('words of a field', () => {
  afterEach(cleanup);

  it('lead to an address that Ctrl+K asks for', () => {
    render(<Prose text="Built the Harbour Map here" />);
    const field = select('Harbour Map');
    fireEvent.keyDown(field, { key: 'k', ctrlKey: true });
    const address = screen.getByLabelText('Where "Harbour Map" leads');
    expect(document.activeElement).toBe(address);
    fireEvent.change(address, { target: { value: 'not an address' } });
    fireEvent.click(screen.getByRole('button', { name: 'Link' }));
    expect(screen.getByRole('alert').textContent).toContain('https://');
    fireEvent.change(address, { target: { value: 'example.org/map' } });
    fireEvent.click(screen.getByRole('button', { name: 'Link' }));
    expect(field.value).toBe('Built the [Harbour Map](https://example.org/map) here');
    expect(document.activeElement).toBe(field);
  });

  it('are found by the same key where none are selected', () => {
    const find = vi.fn();
    addEventListener('keydown', find);
    render(<Prose text="Built the Harbour Map here" />);
    const field = select('');
    fireEvent.keyDown(field, { key: 'k', ctrlKey: true });
    expect(find).toHaveBeenCalledOnce();
    select('Map');
    fireEvent.keyDown(field, { key: 'k', ctrlKey: true });
    expect(find).toHaveBeenCalledOnce();
    removeEventListener('keydown', find);
  });

  it('lose their link by the button and keep themselves', () => {
    render(<Prose text="Built the [Map](https://example.org) here" />);
    const field = select('Ma');
    fireEvent.click(screen.getByRole('button', { name: 'Link words in Bullet 1' }));
    expect(screen.getByLabelText<HTMLInputElement>('Where "Map" leads').value).toBe('https://example.org');
    fireEvent.click(screen.getByRole('button', { name: 'Remove the link' }));
    expect(field.value).toBe('Built the Map here');
  });

  it('lead to an address that is pasted over them', () => {
    render(<Prose text="Built the Map here" />);
    const field = select('Map');
    paste(field, 'some words');
    expect(field.value).toBe('Built the Map here');
    paste(field, 'https://example.org');
    expect(field.value).toBe('Built the [Map](https://example.org) here');
  });

  it('are left alone where the field is no prose', () => {
    render(<Prose text="Go; Rust" links={false} />);
    const field = select('Go');
    fireEvent.keyDown(field, { key: 'k', ctrlKey: true });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

function paste(field: HTMLTextAreaElement, text: string): void {
  fireEvent(field, createEvent.paste(field, { clipboardData: { getData: () => text } }));
}
