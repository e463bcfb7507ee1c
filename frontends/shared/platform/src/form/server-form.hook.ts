import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { FieldProblem } from '@volmacht/ui';
import { useRef, useState, type FormEvent } from 'react';
import { get, useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { toApiError, type ApiError } from '../graphql/api-error';
import { useDraft, type DraftOffer } from './draft.hook';

export interface ServerFormOptions<Values extends FieldValues, Data, Variables extends OperationVariables> {
  /** A value for every field; a field that is not here cannot show a problem. */
  defaultValues: Values;
  /** What the form sends: a mutation, or a query for a look-up whose criteria must not be kept anywhere. */
  mutation: TypedDocumentNode<Data, Variables>;
  variables: (values: Values) => Variables;
  onDone: (data: Data, values: Values) => void | Promise<void>;
  /** For failures that deserve their own page (EXPIRED, say); true means: dealt with, show nothing. */
  onFail?: (error: ApiError) => boolean | void;
  /** Problem path → field name, where they differ; '' puts it on top of the form. 'input.' is taken off by itself. */
  fields?: Record<string, Path<Values> | ''>;
}

export interface ServerFormState<Values extends FieldValues> {
  methods: UseFormReturn<Values>;
  onSubmit: (event?: FormEvent) => Promise<void>;
  problems: FieldProblem[];
  /** Grows with each submit that failed; the error summary takes the focus on a change. */
  attempt: number;
  busy: boolean;
  /** What the person had filled in when their session ended, to be put back or thrown away. */
  draft?: DraftOffer | undefined;
}

function isQuery(document: TypedDocumentNode<unknown, never>): boolean {
  return document.definitions.some((part) => part.kind === 'OperationDefinition' && part.operation === 'query');
}

function messagesOf(errors: object, path = ''): FieldProblem[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const name = path ? `${path}.${key}` : key;
    if (key === 'root' || !error || typeof error !== 'object') return [];
    if ('message' in error && 'type' in error) return [{ name, message: String(error.message ?? '') }];
    return messagesOf(error as object, name);
  });
}

/**
 * A form bound to one mutation: what the API finds wrong lands at its field and in the summary, what was typed stays,
 * a second press does nothing, and pressing again after a lost answer repeats the same request (same idempotency key).
 */
export function useServerForm<Values extends FieldValues, Data, Variables extends OperationVariables>(
  options: ServerFormOptions<Values, Data, Variables>,
): ServerFormState<Values> {
  const { t } = useTranslation();
  const client = useApolloClient();
  const methods = useForm<Values>({
    defaultValues: options.defaultValues as DefaultValues<Values>,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const [attempt, setAttempt] = useState(0);
  const [formProblems, setFormProblems] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  // The criteria of a look-up are kept nowhere.
  const draft = useDraft(methods, options.defaultValues, !isQuery(options.mutation));
  const sent = useRef<{ body: string; key: string }>(undefined);

  const place = (error: ApiError) => {
    const onTop: string[] = [];
    const atField = new Map<string, string>();
    for (const problem of error.problems) {
      const name = options.fields?.[problem.field] ?? problem.field.replace(/^input\./, '');
      // As filled in, not as it began: a person added to a list of people has fields of its own.
      const known = name !== '' && get(methods.getValues(), name) !== undefined;
      if (!known) {
        onTop.push(problem.message);
        continue;
      }
      // A field holds one message: of several broken rules (a password's, say) each must be read.
      const message = [atField.get(name), problem.message].filter(Boolean).join(' ');
      atField.set(name, message);
      methods.setError(name as Path<Values>, { type: problem.rule, message });
    }
    if (error.problems.length === 0) {
      const reference = error.requestId ? ` ${t('platform.form.reference', { requestId: error.requestId })}` : '';
      onTop.push(error.isUnexpected || !error.message ? t('platform.form.unexpected') + reference : error.message);
    }
    setFormProblems(onTop);
  };

  const send = async (values: Values) => {
    const variables = options.variables(values);
    const body = JSON.stringify(variables);
    if (sent.current?.body !== body) sent.current = { body, key: crypto.randomUUID() };
    try {
      const { data } = isQuery(options.mutation)
        ? await client.query<Data>({ query: options.mutation, variables: variables as never, fetchPolicy: 'no-cache' })
        : await client.mutate<Data, Variables>({
            mutation: options.mutation,
            variables: variables as never,
            context: { idempotencyKey: sent.current.key },
          } as never);
      sent.current = undefined;
      draft.sent();
      await options.onDone(data as Data, values);
    } catch (thrown) {
      const error = toApiError(thrown);
      // Only an unknown outcome is worth repeating under the same key; a refusal must be judged afresh.
      if (!error.isUnexpected) sent.current = undefined;
      if (options.onFail?.(error)) return;
      place(error);
      setAttempt((before) => before + 1);
    }
  };

  const onSubmit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    setBusy(true);
    setFormProblems([]);
    methods.clearErrors();
    try {
      await methods.handleSubmit(send, () => setAttempt((before) => before + 1))();
    } finally {
      setBusy(false);
    }
  };

  const problems = [...formProblems.map((message) => ({ name: '', message })), ...messagesOf(methods.formState.errors)];
  return { methods, onSubmit, problems, attempt, busy, draft: draft.offer };
}
