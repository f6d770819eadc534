// The screens of Embers and their addresses, for whatever looks at all of them.

/** The pages of the dashboard by name, each at an address that shows most. */
export const DASHBOARD = {
  today: '/?period=0',
  posts: '/posts?period=0',
  momentum: '/momentum',
  works: '/works',
  compare: '/compare',
  milestones: '/milestones',
  people: '/people',
  journey: '/journey?period=0',
  audiences: '/audiences?period=0',
  seeds: '/seeds',
  'new-seed': '/seeds/new',
  touches: '/touches',
};

/** Every screen by name with its address, the popup and the side panel beside a tab, and one post opened. */
export function screensBeside(tab, post) {
  return {
    welcome: 'welcome.html',
    popup: `popup.html?tab=${tab}`,
    sidepanel: `sidepanel.html?tab=${tab}`,
    options: 'options.html',
    ...Object.fromEntries(Object.entries(DASHBOARD).map(([name, way]) => [name, `dashboard.html#${way}`])),
    post: `dashboard.html#/posts/${encodeURIComponent(post)}`,
  };
}
