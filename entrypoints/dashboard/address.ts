import { useEffect, useSyncExternalStore } from 'react';
import { useSearchParams, type BaseLocationHook } from 'wouter';
import { PERIODS, useView, type Period } from '../../lib/screen/view';

/**
 * The page in front and what is chosen on it, both behind the "#" of the address: "#/posts?verdict=likes". wouter's own hash location
 * (3.13) puts a query before the "#" and cannot take the last choice away again.
 */
export const useAddress: BaseLocationHook = () => [useSyncExternalStore(listen, pathNow), goTo];
useAddress.searchHook = useQuery;
useAddress.hrefs = (to) => `#${to}`;

function useQuery(): string {
  return useSyncExternalStore(listen, queryNow);
}

const EVENTS = ['hashchange', 'popstate'] as const;

function listen(tell: () => void): () => void {
  for (const event of EVENTS) addEventListener(event, tell);
  return () => {
    for (const event of EVENTS) removeEventListener(event, tell);
  };
}

function pathNow(): string {
  return `/${/^#?\/?([^?]*)/.exec(location.hash)?.[1] ?? ''}`;
}

function queryNow(): string {
  return /\?(.*)$/.exec(location.hash)?.[1] ?? '';
}

function goTo(to: string, { replace = false }: { replace?: boolean } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  dispatchEvent(new Event('hashchange'));
}

/** Whose posts are in view and since when, as the address says; where it is silent, as was chosen last, and the address is told. */
export function useAddressView() {
  const [search, setSearch] = useSearchParams();
  const kept = useView();
  const account = search.get('account') ?? kept.account;
  const period = PERIODS.find((days) => String(days) === search.get('period')) ?? kept.period;
  const silent = !search.has('account') || !search.has('period');
  const { choose } = kept;
  useEffect(() => choose({ account, period }), [choose, account, period]);
  useEffect(() => {
    if (silent) setSearch((now) => withView(now, { account, period }), { replace: true });
  }, [silent, setSearch, account, period]);
  const change = (view: { account?: string; period?: Period }) => setSearch((now) => withView(now, view));
  return { account, period, change };
}

function withView(search: URLSearchParams, view: { account?: string; period?: Period }): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(view)) next.set(name, String(value));
  return next;
}

/** One choice of a page, kept in its address; absent means the first of them. Choosing is a step that "back" takes back. */
export function useChosen<Value extends string>(name: string, values: readonly [Value, ...Value[]]) {
  const [search, setSearch] = useSearchParams();
  const chosen = values.find((value) => value === search.get(name)) ?? values[0];
  const choose = (value: Value) =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      if (value === values[0]) next.delete(name);
      else next.set(name, value);
      return next;
    });
  return [chosen, choose] as const;
}
