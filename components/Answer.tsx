import type { ReactNode } from 'react';

/** The head of a screen: what a friend would say, then what they would add. One a page. */
export function Answer({
  children,
  more,
  size = 'small',
}: {
  children: ReactNode;
  more?: ReactNode;
  size?: 'small' | 'large';
}) {
  return (
    <header>
      <h1 className={`tracking-tight text-balance ${size === 'small' ? 'text-answer' : 'max-w-[30ch] text-title'}`}>
        {children}
      </h1>
      {more && (
        <div className={`mt-1.5 text-soft ${size === 'small' ? 'text-sm' : 'max-w-prose text-lead'}`}>{more}</div>
      )}
    </header>
  );
}
