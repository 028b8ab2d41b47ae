import { embedSuites } from './stage.ts';

embedSuites('chromium');
