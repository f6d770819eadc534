import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { MediaKind } from '../../../lib/post';
import type { FacetName } from './facets';

/** The name of a group in the user's words: "Photo", "Thursday", "8 – 12", "short"; themes and interests are the user's own. */
export function useGroupName(): (facet: FacetName, group: string) => string {
  const kinds = useTranslations('dashboard.kinds');
  const t = useTranslations('dashboard.works');
  const format = useFormatter();
  return useCallback(
    (facet, group) => {
      switch (facet) {
        case 'kind':
          return kinds(group as MediaKind);
        case 'weekday':
          // The first of January 2024 was a Monday.
          return format.dateTime(new Date(2024, 0, Number(group), 12), { weekday: 'long' });
        case 'hour':
          return format.dateTimeRange(
            new Date(2024, 0, 1, Number(group)),
            new Date(2024, 0, 1, Number(group) + 3, 59),
            {
              hour: 'numeric',
              minute: '2-digit',
            },
          );
        case 'length':
          return t(`lengths.${group as 'short'}`);
        case 'theme':
        case 'interest':
          return group;
      }
    },
    [kinds, t, format],
  );
}
