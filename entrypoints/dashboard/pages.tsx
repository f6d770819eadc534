import type { ReactNode } from 'react';
import type { JudgedPost } from '../../lib/judged';
import type { Account } from '../../lib/post';
import type { Settings } from '../../lib/settings';
import type { Period } from '../../lib/screen/view';
import type { Messages } from '../../lib/words';
import { ComparePage } from './compare/ComparePage';
import { AudiencesPage } from './audiences/AudiencesPage';
import { JourneyPage } from './journey/JourneyPage';
import { MilestonesPage } from './MilestonesPage';
import { MomentumPage } from './MomentumPage';
import { PostPage } from './PostPage';
import { PostsPage } from './PostsPage';
import { PeoplePage } from './people/PeoplePage';
import { PersonPage } from './people/PersonPage';
import { NewSeedPage } from './seeds/NewSeedPage';
import { SeedPage } from './seeds/SeedPage';
import { SeedsPage } from './seeds/SeedsPage';
import { Today } from './Today';
import { TouchesPage } from './touches/TouchesPage';
import { WorksPage } from './works/WorksPage';

/** What every page of the dashboard is given. */
export interface PageProps {
  /** All posts of the accounts in view, newest first, each judged beside the others of its account. */
  readonly posts: readonly JudgedPost[];
  /** Those of the period in view. */
  readonly recent: readonly JudgedPost[];
  /** The accounts in view. */
  readonly accounts: readonly Account[];
  readonly settings: Settings;
  readonly period: Period;
  /** When the dashboard was opened, milliseconds since 1970. */
  readonly now: number;
}

/** A page of the dashboard: one line in `PAGES`, and its name in the words `dashboard.nav`. */
export interface Page {
  /** Behind the "#", as wouter writes it: "/people" or "/people/:id". */
  readonly path: string;
  /** Its entry among the ways; a page without one is reached from the page whose path it begins with. */
  readonly name?: Exclude<keyof Messages['dashboard']['nav'], 'label' | 'groups' | 'settings'>;
  readonly group?: 'posts' | 'people';
  /** Whether it has something to say while no post was read yet. */
  readonly withoutPosts?: true;
  /** Whether the period in view changes what it says; the choice of it is shown there only. */
  readonly hasPeriod?: true;
  /** Whether it speaks of all accounts, whichever is in view; the choice of one is not shown there then. */
  readonly allAccounts?: true;
  readonly element: (props: PageProps, params: Readonly<Record<string, string | undefined>>) => ReactNode;
}

/** The pages, in the order of the ways to them. */
export const PAGES: readonly Page[] = [
  { path: '/', name: 'today', group: 'posts', hasPeriod: true, element: (props) => <Today {...props} /> },
  { path: '/posts', name: 'posts', group: 'posts', hasPeriod: true, element: (props) => <PostsPage {...props} /> },
  {
    path: '/posts/:key',
    allAccounts: true,
    element: (props, { key = '' }) => <PostPage {...props} wanted={decodeURIComponent(key)} />,
  },
  { path: '/momentum', name: 'momentum', group: 'posts', element: (props) => <MomentumPage {...props} /> },
  { path: '/works', name: 'works', group: 'posts', element: (props) => <WorksPage {...props} /> },
  { path: '/compare', name: 'compare', group: 'posts', element: (props) => <ComparePage {...props} /> },
  { path: '/milestones', name: 'milestones', group: 'posts', element: (props) => <MilestonesPage {...props} /> },
  {
    path: '/people',
    name: 'people',
    group: 'people',
    withoutPosts: true,
    allAccounts: true,
    element: (props) => <PeoplePage {...props} />,
  },
  {
    path: '/people/:id',
    withoutPosts: true,
    allAccounts: true,
    element: (props, { id = '' }) => <PersonPage {...props} id={id} />,
  },
  {
    path: '/journey',
    name: 'journey',
    group: 'people',
    hasPeriod: true,
    element: (props) => <JourneyPage {...props} />,
  },
  {
    path: '/audiences',
    name: 'audiences',
    group: 'people',
    element: (props) => <AudiencesPage {...props} />,
  },
  {
    path: '/seeds',
    name: 'seeds',
    group: 'people',
    withoutPosts: true,
    allAccounts: true,
    element: (props) => <SeedsPage {...props} />,
  },
  { path: '/seeds/new', withoutPosts: true, allAccounts: true, element: (props) => <NewSeedPage {...props} /> },
  {
    path: '/seeds/:id',
    withoutPosts: true,
    allAccounts: true,
    element: (props, { id = '' }) => <SeedPage {...props} id={id} />,
  },
  {
    path: '/touches',
    name: 'touches',
    group: 'people',
    withoutPosts: true,
    hasPeriod: true,
    element: (props) => <TouchesPage {...props} />,
  },
];

/** The page at an address behind the "#", without its query; undefined where there is none. */
export function pageAt(path: string): Page | undefined {
  const wanted = path.split('/');
  return PAGES.find((page) => {
    const parts = page.path.split('/');
    return parts.length === wanted.length && parts.every((part, i) => part.startsWith(':') || part === wanted[i]);
  });
}
