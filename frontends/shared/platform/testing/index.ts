export { screen, waitFor, within } from '@testing-library/react';
export { failure, serveContract, type Answers, type SentRequest } from './api';
export { aViewer, renderScreen, type ScreenOptions } from './render-screen';
