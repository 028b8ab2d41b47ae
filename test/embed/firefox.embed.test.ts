import { embedSuites } from './stage.ts';

embedSuites('firefox');
