export { screen, waitFor, within } from '@testing-library/react';
export { failure, serveContract, type Answers, type SentRequest } from './api';
export { receiveUploads } from './receive-uploads';
export { aViewer, renderScreen, type ScreenOptions } from './render-screen';
