import '@xlvphc/elements/define/app';
import '@xlvphc/elements/define/case-list';
import '@xlvphc/elements/define/decision-state';
import '@xlvphc/elements/define/sign-in';
import { runLeakContract } from '@xlvphc/elements/testing';
import { fakeBackend } from './support/fake-backend.ts';

runLeakContract('vphc-app', (element) => Object.assign(element, { backend: fakeBackend() }));
runLeakContract('vphc-case-list');
runLeakContract('vphc-decision-state');
runLeakContract('vphc-sign-in');
