import { BriefcaseBusiness, ChartNoAxesColumn, FileText, House, LayoutTemplate, Send, Settings, UserRound } from 'lucide-react';

/** The places of the rail; the first four fit a phone, the rest stand behind "More" there. */
export const places = [
  { to: '/', key: 'start', icon: House, narrow: true, low: false },
  { to: '/resumes', key: 'resumes', icon: FileText, narrow: true, low: false },
  { to: '/postings', key: 'postings', icon: BriefcaseBusiness, narrow: true, low: false },
  { to: '/applications', key: 'applications', icon: Send, narrow: true, low: false },
  { to: '/templates', key: 'templates', icon: LayoutTemplate, narrow: false, low: false },
  { to: '/analytics', key: 'analytics', icon: ChartNoAxesColumn, narrow: false, low: false },
  { to: '/settings', key: 'settings', icon: Settings, narrow: false, low: true },
  { to: '/account', key: 'account', icon: UserRound, narrow: false, low: true },
] as const;
