import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from '../format/format';
import { Icon, type IconName } from '../text/icon.component';

export interface TimelineEvent {
  id: string;
  /** A moment, or a calendar date: then no time is shown. */
  at: string;
  title: string;
  who?: string;
  icon?: IconName;
  children?: ReactNode;
}

/** What happened, who did it and when; the newest first. */
export function Timeline({ events }: { events: TimelineEvent[] }) {
  return (
    <ol className="vm-timeline">
      {events.map((event) => (
        <li key={event.id}>
          <span className="vm-timeline__mark" aria-hidden="true">
            <Icon name={event.icon ?? 'history'} size={16} />
          </span>
          <p className="vm-timeline__title">{event.title}</p>
          <p className="vm-muted">
            <time dateTime={event.at}>{event.at.includes('T') ? formatDateTime(event.at) : formatDate(event.at)}</time>
            {event.who ? `, ${event.who}` : ''}
          </p>
          {event.children}
        </li>
      ))}
    </ol>
  );
}
