import { pathOf } from '../app/router.ts';

/** What a frame can show; the last part of its address at the backend (`/frame/lookup`). */
export const frameViews = ['app', 'case-list', 'case', 'case-form', 'document', 'form-list', 'lookup', 'decision-state', 'user-admin', 'violation-admin', 'audit'] as const;
export type FrameView = (typeof frameViews)[number];

/** What a screen is about: ids and a code of a form, as they stand in the address of the frame. */
export interface FrameSubject {
  readonly caseId?: string | undefined;
  readonly documentId?: string | undefined;
  readonly formCode?: string | undefined;
}

/** Path of the first screen of a view; undefined: the app's own, with its navigation. */
export function firstPath(view: FrameView, { caseId, documentId, formCode }: FrameSubject): string | undefined {
  switch (view) {
    case 'case':
      return caseId ? pathOf({ view: 'case', caseId }) : 'cases';
    case 'document':
      return caseId && documentId ? pathOf({ view: 'document', caseId, documentId }) : 'cases';
    case 'case-form':
      if (caseId && documentId) return pathOf({ view: 'edit', caseId, documentId });
      if (caseId && formCode) return pathOf({ view: 'prepare', caseId, formCode });
      return pathOf({ view: 'new', historical: false, ...(formCode ? { formCode } : {}) });
    case 'app':
    case 'decision-state':
      return undefined;
    default:
      return ({ 'case-list': 'cases', 'form-list': 'forms', lookup: 'lookup', 'user-admin': 'users', 'violation-admin': 'catalogue', audit: 'audit' } as const)[view];
  }
}

/** Citizens need no session, and nothing of an official is at stake. */
export const isPublic = (view: FrameView): boolean => view === 'decision-state';
