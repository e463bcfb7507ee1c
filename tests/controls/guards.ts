/** One text of the built API and what a careless change would make of it. */
export interface Edit {
  /** Under api/dist. */
  file: string;
  find: string;
  replace: string;
}

/** A guard that is switched off, and the tests that must notice. */
export interface BrokenGuard {
  name: string;
  edits: Edit[];
  /** Names of the tests that must fail, by their file under tests/api; every other one there must still pass. */
  fails: Record<string, RegExp>;
  /** Names of tests that may fail as well, as it happens. */
  mayFail?: RegExp;
}

const assertion = 'modules/eherkenning/assertion.js';
const brokerClient = 'modules/eherkenning/broker-client.js';

/**
 * Guards of several layers (the library checks the age of a log-in too) are broken in all of them: else the test would
 * rightly stay green.
 */
export const BROKEN_GUARDS: readonly BrokenGuard[] = [
  {
    name: 'A17 the signature of the assertion is not verified',
    edits: [{ file: brokerClient, find: '_openidclient.enableNonRepudiationChecks,', replace: '' }],
    fails: {
      'eherkenning/hostile-broker.spec.ts':
        /with (a key that is not published|an unknown key id|jku and x5u .*|a payload that was changed .*) is refused$/,
    },
  },
  {
    name: 'A17 a claim may stand twice',
    edits: [
      { file: assertion, find: 'if ((0, _duplicatemembers.hasDuplicateMembers)(payload)) return null;', replace: '' },
    ],
    fails: { 'eherkenning/hostile-broker.spec.ts': /with a claim that stands twice is refused$/ },
  },
  {
    name: 'A17 the level is looked up with `in`',
    edits: [{ file: assertion, find: '!Object.hasOwn(LEVELS, acr)', replace: '!(acr in LEVELS)' }],
    fails: { 'eherkenning/hostile-broker.spec.ts': /with a level that is a word of the language is refused$/ },
  },
  {
    name: 'A18 nobody looks how old the log-in at the broker is',
    edits: [
      { file: assertion, find: '|| authTime < nowSeconds - MAX_AGE_SECONDS', replace: '' },
      { file: brokerClient, find: 'maxAge: _assertion.MAX_AGE_SECONDS', replace: '' },
    ],
    fails: { 'eherkenning/hostile-broker.spec.ts': /with A18: a log-in of more than four hours ago is refused$/ },
  },
  {
    name: 'A18 an identity is its subject, whoever issued it',
    edits: [
      {
        file: 'modules/eherkenning/broker-login.service.js',
        find: '${USER} WHERE u.broker_issuer = $1 AND',
        replace: '${USER} WHERE $1::text IS NOT NULL AND',
      },
    ],
    fails: { 'eherkenning/hostile-broker.spec.ts': /the same subject under another issuer is somebody else$/ },
  },
  {
    name: 'A10 the tries of a code are not counted',
    edits: [
      {
        file: 'modules/challenge/challenge.service.js',
        find: "if (row.tries > TRIES_PER_CODE) return 'CODE_TRIES_USED';",
        replace: '',
      },
    ],
    fails: { 'login/code.spec.ts': /(five wrong ones end the code|three hundred guesses at once)/ },
  },
  {
    name: 'MZ-13 the guard of a client’s fields is left out',
    edits: [
      {
        file: 'core/reader/object-sql.js',
        find: 'if (!guarded || entitled || !of.guard) return made;',
        replace: 'return made;',
      },
    ],
    fails: {
      'client/client-guard.spec.ts':
        /(is not, also not through an alias or a fragment|is closed to a beoordelaar, who sees who it is)$/,
    },
  },
  {
    name: 'A15 nobody looks where a request comes from',
    edits: [{ file: 'app/http-server.js', find: 'if (foreignOrigin(app, request))', replace: 'if (false)' }],
    fails: {
      'platform/cross-site.spec.ts': /(JSON from another origin|the upload address is no way in either)/,
      'file/upload.spec.ts': /A15 a form of another site is refused$/,
    },
  },
  {
    name: 'A20 the test virus is not looked for',
    edits: [{ file: 'core/files/inspect-upload.js', find: 'if (eicar.push(chunk))', replace: 'if (false)' }],
    fails: { 'file/upload.spec.ts': /(the test virus.* is refused|a virus is told in the office)/ },
  },
  {
    name: 'R12 a step that was done is done again',
    edits: [{ file: 'core/db/transaction.js', find: 'if (fresh.length === 0)', replace: 'if (false)' }],
    fails: {
      'platform/idempotency.spec.ts':
        /(a stranger asks|an office changes).*: five at once give one effect and one answer$/,
    },
    // What the second of two finds is a refusal; which of the answers is kept is a matter of luck.
    mayFail: /a manager adds a colleague.*: five at once give one effect/,
  },
];
