import { embedSuites } from './stage.ts';

embedSuites('webkit');
