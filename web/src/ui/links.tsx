import { Anchor, Button, Menu, type AnchorProps, type ButtonProps, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type LinkAttributes<Props> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Props> & { ref?: Ref<HTMLAnchorElement> };

/** A link to a page of the app as text, with typed parameters. */
export const AnchorLink = createLink(function AnchorLink(props: AnchorProps & LinkAttributes<AnchorProps>) {
  return <Anchor {...props} />;
});

/** A link to a page of the app that looks like a button. */
export const ButtonLink = createLink(function ButtonLink(props: ButtonProps & LinkAttributes<ButtonProps>) {
  return <Button component="a" {...props} />;
});

/** A line of a menu that leads to a page of the app. */
export const MenuItemLink = createLink(function MenuItemLink(props: MenuItemProps & LinkAttributes<MenuItemProps>) {
  return <Menu.Item component="a" {...props} />;
});
