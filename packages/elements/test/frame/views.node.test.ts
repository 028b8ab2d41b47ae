import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameTitles, isPublicView } from '../../../server/src/app/frame/views.ts';
import { frameViews, isPublic } from '../../src/frame/frame-view.ts';

describe('what a frame can show', () => {
  it('has the same names at the backend, which serves its pages, and in the elements, which draw them', () => {
    assert.deepEqual(Object.keys(frameTitles).sort(), [...frameViews].sort());
  });

  it('is public on both sides or on neither', () => {
    assert.deepEqual(frameViews.filter(isPublicView), frameViews.filter(isPublic));
  });
});
