// What a portal builds on. Everything that must exist once on the page (session, client, words) lives behind this door.
export type { TypedDocumentNode } from '@apollo/client';
export { skipToken, useApolloClient, useLazyQuery, useMutation, useQuery } from '@apollo/client/react';
export { useFieldArray, useForm, useFormContext, useWatch } from 'react-hook-form';
export { Trans, useTranslation } from 'react-i18next';
export { useLocation, useParams, useSearchParams } from 'react-router';

export { createMicroFrontend, MOUNT_ID, type MicroFrontendOptions } from './app/micro-frontend';
export { Providers, type ProvidersProps } from './app/providers.component';
export { NotFound, RouteTable, type AppRoute } from './app/route-table.component';
export { AuditTrailScreen } from './audit';
export { useKeysetPage, type KeysetPage, type PagePlace } from './data/keyset-page';
export { useSessionMemory } from './data/session-memory.hook';
export { FailedQuery, Loaded, type LoadedProps } from './data/loaded.component';
export { ConfirmAction, type ConfirmActionProps } from './form/confirm-action.component';
export { Field } from './form/fields.component';
export { useJourney, type Journey } from './form/journey.hook';
export { ServerForm, type AnyServerForm, type ServerFormProps } from './form/server-form.component';
export { useServerForm, type ServerFormOptions, type ServerFormState } from './form/server-form.hook';
export { uploadFile, type UploadedFile } from './form/upload';
export { ApiError, toApiError, type Problem } from './graphql/api-error';
export { apiClient } from './graphql/client';
export { PASSIVE } from './graphql/request-headers';
export { createI18n, useLanguage, type Translations } from './i18n/i18n';
export { chooseLanguage, currentLanguage } from './i18n/language';
export { AppNameProvider, Page, type PageProps } from './page/page.component';
export { IdleWatch } from './session/idle-watch.component';
export { goTo, loginPath, safeReturnPath } from './session/navigation';
export { goToLogin, logOut, signedIn, useCan, useSession, type Session, type Viewer } from './session/session.provider';
