import type { ComponentProps } from 'react';

type Look = 'plain' | 'main' | 'quiet' | 'danger';

const LOOKS: Readonly<Record<Look, string>> = {
  plain: 'border-line bg-card hover:border-edge',
  main: 'border-ember bg-ember font-semibold text-on-ember hover:brightness-110',
  quiet: 'border-transparent text-soft hover:bg-grey-wash hover:text-ink',
  danger: 'border-ember bg-card font-semibold text-ember hover:bg-ember-wash',
};

const SHAPE =
  'inline-flex min-h-8 items-center justify-center gap-1.5 rounded-control border px-3 py-1 text-center no-underline ' +
  'transition-colors disabled:opacity-55 print:hidden';

/** A button; `main` once a screen, for what should be done next. */
export function Button({ look = 'plain', className = '', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" className={`${SHAPE} ${LOOKS[look]} ${className}`} {...rest} />;
}

/** A link that looks like a button: it leads to another page. */
export function ButtonLink({ look = 'plain', className = '', ...rest }: ComponentProps<'a'> & { look?: Look }) {
  return <a className={`${SHAPE} ${LOOKS[look]} ${className}`} {...rest} />;
}
