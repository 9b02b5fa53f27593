import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useText } from '@/i18n/text';
import { appMessages } from './messages';
import { places } from './places';
import { LanguageMenu, SchemeMenu } from './Preferences';
import classes from './Shell.module.css';

type Place = (typeof places)[number];

export function Rail() {
  const t = useText(appMessages);
  return (
    <nav className={classes.rail} aria-label={t('places')}>
      <Link to="/" className={classes.mark} tabIndex={-1} aria-hidden>
        Vitae
      </Link>
      {places.filter((place) => !place.low).map((place) => <PlaceLink key={place.to} place={place} />)}
      <div className={classes.gap} />
      <SchemeMenu className={`${classes.place} ${classes.wideOnly}`} />
      <LanguageMenu className={`${classes.place} ${classes.wideOnly}`} />
      {places.filter((place) => place.low).map((place) => <PlaceLink key={place.to} place={place} />)}
      <MorePlaces />
    </nav>
  );
}

function PlaceLink({ place }: { readonly place: Place }) {
  const t = useText(appMessages);
  const Icon = place.icon;
  return (
    <Link to={place.to} className={`${classes.place} ${place.narrow ? '' : classes.wideOnly}`} activeOptions={{ exact: place.to === '/' }}>
      <Icon size={20} strokeWidth={1.75} aria-hidden />
      {t(place.key)}
    </Link>
  );
}

/** On a phone: the places that do not fit, colours and language. */
function MorePlaces() {
  const t = useText(appMessages);
  return (
    <Menu position="top-end">
      <Menu.Target>
        <button type="button" className={`${classes.place} ${classes.narrowOnly}`}>
          <Ellipsis size={20} aria-hidden />
          {t('more')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {places
          .filter((place) => !place.narrow)
          .map((place) => (
            <Menu.Item key={place.to} component={Link} to={place.to} leftSection={<place.icon size={16} aria-hidden />}>
              {t(place.key)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <SchemeMenu.Items />
        <Menu.Divider />
        <LanguageMenu.Items />
      </Menu.Dropdown>
    </Menu>
  );
}
