import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ShareTrack } from '../../../components/ShareTrack';
import type { AudienceFit } from '../../../lib/insight/fit';

/** One group of answers with its fit. */
interface FitRow {
  readonly key: string;
  readonly fit: AudienceFit;
  /** What it is called; a month is named by the page. */
  readonly name?: string;
  /** "2025-11" */
  readonly month?: string;
  /** The key of the post it is about. */
  readonly post?: string;
  /** When it was published, in words. */
  readonly day?: string;
}

interface FitsProps {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly FitRow[];
  /** The share over all, marked on each track. */
  readonly usual: number | undefined;
}

/** So many at first. */
const SHOWN = 6;

/** Fits by group, each with its share, its interval, its numbers, and how many could not be told. */
export function Fits({ title, lead, rows, usual }: FitsProps) {
  const t = useTranslations('dashboard.audiences');
  const format = useFormatter();
  const [all, setAll] = useState(false);
  const nameOf = ({ name, month }: FitRow) =>
    month === undefined
      ? (name ?? '')
      : format.dateTime(new Date(`${month}-15T12:00:00`), { month: 'long', year: 'numeric' });
  return (
    <Card title={title} lead={lead}>
      <ul className="grid gap-2.5">
        {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
          <li key={row.key}>
            <div className="flex items-baseline justify-between gap-3">
              {row.post === undefined ? (
                <span className="font-[550]">{nameOf(row)}</span>
              ) : (
                <a href={`#/posts/${encodeURIComponent(row.post)}`} className="line-clamp-1 font-[550] hover:underline">
                  {nameOf(row)}
                </a>
              )}
              <span className="flex-none text-sm text-soft">
                {row.day && `${row.day} · `}
                {t('of', { k: row.fit.k, n: row.fit.n })}
              </span>
            </div>
            <ShareTrack share={row.fit.share} usual={usual} />
            {row.fit.unseen > 0 && <p className="text-xs text-soft">{t('unseenShort', { n: row.fit.unseen })}</p>}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { n: rows.length })}
        </Button>
      )}
    </Card>
  );
}
