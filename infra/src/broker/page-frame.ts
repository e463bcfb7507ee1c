/** What the visitor sees as the name of this service. */
export const BROKER_NAME = 'eHerkenning van de demo';

/** Style sheets of the broker's pages. */
export const BROKER_STYLES: readonly string[] = ['/assets/base.css', '/assets/broker.css'];
