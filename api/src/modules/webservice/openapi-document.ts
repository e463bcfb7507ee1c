const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const jsonOf = (name: string) => ({ 'application/json': { schema: ref('schemas', name) } });
const refusal = (description: string) => ({ description, content: jsonOf('Refusal') });
const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });
const nullable = (description: string) => ({ type: ['string', 'null'], description });

const REFUSALS = {
  '401': refusal('No token, one that is over, or a webservice that is switched off.'),
  '403': refusal('The credentials are of another product.'),
  '429': {
    ...refusal('Too many requests: at most 300 a minute.'),
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
  },
};

const ID = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of the message.',
  schema: { type: 'string', format: 'uuid' },
};

const parameter = (name: string, description: string, schema: object) => ({ name, in: 'query', description, schema });

const messages = {
  post: {
    operationId: 'deliverMessage',
    summary: 'Deliver one iWmo or iJw message',
    description:
      'The message is kept and answered at once; it is checked and handed to the knooppunt in the background. Ask for it again to see its status and what was wrong with it.',
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        description: 'A UUID of your own. The same key again delivers nothing twice, and answers the same message.',
        schema: { type: 'string', format: 'uuid' },
      },
    ],
    requestBody: { required: true, content: { 'application/xml': { schema: text('The XML, at most 25 MB.') } } },
    responses: {
      '201': { description: 'Taken.', content: jsonOf('Message') },
      '200': { description: 'Taken before, under this key.', content: jsonOf('Message') },
      '400': refusal('No clean XML, or too large.'),
      '409': refusal('The key was used for a message of another product.'),
      ...REFUSALS,
    },
  },
  get: {
    operationId: 'listMessages',
    summary: 'Messages in the order in which they came',
    parameters: [
      parameter('after', 'Go on after this message: the last id you have.', { type: 'string', format: 'uuid' }),
      parameter('direction', 'IN came for the municipality, OUT was sent by it.', { enum: ['IN', 'OUT'] }),
      parameter('limit', 'Most messages in the answer.', { type: 'integer', minimum: 1, maximum: 100, default: 100 }),
    ],
    responses: {
      '200': { description: 'The messages.', content: jsonOf('MessageList') },
      '400': refusal('A parameter is wrong.'),
      ...REFUSALS,
    },
  },
};

const schemas = {
  Message: {
    type: 'object',
    required: ['id', 'product', 'direction', 'code', 'status', 'size', 'sha256', 'receivedAt', 'problems', 'xml'],
    properties: {
      id: text('Identity; rises with time.', { format: 'uuid' }),
      product: { enum: ['IWMO', 'IJW'] },
      direction: { enum: ['IN', 'OUT'], description: 'IN came for the municipality, OUT was sent by it.' },
      code: text('Kind of message; empty while it could not be read.'),
      status: {
        enum: ['RECEIVED', 'CHECKED', 'REJECTED', 'DELIVERED', 'DOWNLOADED'],
        description: 'Taken in; found right; refused; handed to the knooppunt; fetched by the municipality.',
      },
      sender: nullable('Sender of the header.'),
      receiver: nullable('Receiver of the header.'),
      identification: nullable('Identification of the header.'),
      answersId: nullable('The message that this retour answers.'),
      retourMissing: { type: 'boolean', description: 'The term for an answer is over and there is none.' },
      size: { type: 'integer', description: 'Bytes of the XML.' },
      sha256: text('Of the XML, in hexadecimal digits.'),
      receivedAt: text('When it was taken in.', { format: 'date-time' }),
      problems: { type: 'array', items: ref('schemas', 'MessageProblem') },
      xml: text('Address of the XML.'),
    },
  },
  MessageProblem: {
    type: 'object',
    required: ['code', 'field', 'rule', 'message'],
    properties: {
      code: text('Retourcode.'),
      field: text('Where in the message.'),
      rule: text('Stable code of the rule.'),
      message: text('What to do, in words; Dutch, or English with Accept-Language: en.'),
    },
  },
  MessageList: {
    type: 'object',
    required: ['messages', 'next'],
    properties: {
      messages: { type: 'array', items: ref('schemas', 'Message') },
      next: nullable('Ask again with after set to this; null when there was no more.'),
    },
  },
  Refusal: {
    type: 'object',
    required: ['message', 'code', 'rule', 'requestId', 'problems'],
    properties: {
      message: text('What is wrong, in words.'),
      code: text('One of a closed list, such as BAD_USER_INPUT.'),
      rule: text('Stable code of the sentence.'),
      requestId: text('Name this number when you ask for help.'),
      problems: {
        type: 'array',
        items: {
          type: 'object',
          properties: { field: text('Which part.'), rule: text('Stable code.'), message: text('In words.') },
        },
      },
    },
  },
};

/** The description of the webservice (OpenAPI 3.1) for an installation at this address (ZO-12). */
export function openApiDocument(origin: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Volmacht: iWmo and iJw messages',
      version: '1.0.0',
      description:
        'For systems of municipalities. The productbeheerder switches the webservice on in portaal Zorg and makes client id and secret there; each product has its own. A token lasts ten minutes. Each token, list, delivery and download stands in the audit trail of the municipality.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: origin }],
    security: [{ clientCredentials: ['messages'] }],
    paths: {
      '/api/v1/messages': messages,
      '/api/v1/messages/{id}': {
        get: {
          operationId: 'readMessage',
          summary: 'How a message stands',
          parameters: [ID],
          responses: {
            '200': { description: 'The message.', content: jsonOf('Message') },
            '404': refusal('There is no such message of this municipality and product.'),
            ...REFUSALS,
          },
        },
      },
      '/api/v1/messages/{id}/xml': {
        get: {
          operationId: 'fetchMessage',
          summary: 'The XML of a message',
          description: 'What came for the municipality is DOWNLOADED from then on.',
          parameters: [ID],
          responses: {
            '200': { description: 'The XML.', content: { 'application/xml': { schema: text('The XML.') } } },
            '404': refusal('There is no such message of this municipality and product.'),
            ...REFUSALS,
          },
        },
      },
    },
    components: {
      securitySchemes: {
        clientCredentials: {
          type: 'oauth2',
          description:
            'POST the client id and secret (client_secret_basic or client_secret_post). When the settings name a certificate, it must be shown at the token endpoint and at each request (RFC 8705).',
          flows: {
            clientCredentials: {
              tokenUrl: `${origin}/oauth/token`,
              scopes: { messages: 'Deliver, list and fetch messages of the product of the client.' },
            },
          },
        },
      },
      schemas,
    },
  };
}
