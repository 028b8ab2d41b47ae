import 'axe-core/axe.min.js';
import '@xlvphc/elements/define/audit';
import '@xlvphc/elements/define/case';
import '@xlvphc/elements/define/case-form';
import '@xlvphc/elements/define/case-list';
import '@xlvphc/elements/define/document';
import '@xlvphc/elements/define/user-admin';
import { runConnectedContract } from '@xlvphc/elements/testing';
import { fakeBackend } from './support/fake-backend.ts';

const attributes = (all: Readonly<Record<string, string>>) => (element: HTMLElement) => Object.entries(all).forEach(([name, value]) => element.setAttribute(name, value));

runConnectedContract('vphc-case-list', { backend: fakeBackend, reads: 'listCases', shows: 'Nguyễn Văn An' });
runConnectedContract('vphc-case', { backend: fakeBackend, reads: 'getCase', prepare: attributes({ 'case-id': 'case-2' }), shows: 'Lê Thị Bích Hằng' });
runConnectedContract('vphc-document', { backend: fakeBackend, reads: 'getDocument', prepare: attributes({ 'document-id': 'd2' }), shows: '39/QĐ-XPHC' });
runConnectedContract('vphc-case-form', { backend: fakeBackend, reads: 'getCase', prepare: attributes({ 'case-id': 'case-2', 'form-code': 'MQĐ02' }), shows: 'Soạn: Quyết định xử phạt vi phạm hành chính' });
runConnectedContract('vphc-user-admin', { backend: fakeBackend, reads: 'listUsers', shows: 'Nguyễn Thị Hòa' });
runConnectedContract('vphc-audit', { backend: fakeBackend, reads: 'listAudit', shows: 'document.issue' });
