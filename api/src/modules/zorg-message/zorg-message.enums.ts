import { registerEnumType } from 'type-graphql';

export enum MessageDirection {
  IN = 'IN',
  OUT = 'OUT',
}

registerEnumType(MessageDirection, {
  name: 'MessageDirection',
  description: 'Seen from the municipality: IN came for it, OUT was sent by it.',
});

export enum MessageStatus {
  RECEIVED = 'RECEIVED',
  CHECKED = 'CHECKED',
  REJECTED = 'REJECTED',
  DELIVERED = 'DELIVERED',
  DOWNLOADED = 'DOWNLOADED',
}

registerEnumType(MessageStatus, {
  name: 'MessageStatus',
  description:
    'Taken in; found right; refused; handed to the knooppunt (what was sent); fetched by the municipality (what came in).',
});
