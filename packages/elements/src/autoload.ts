/**
 * The loader for hosts that bundle: `import '@xlvphc/elements/autoload'` finds our tags and placeholders on the page, now and later, and
 * loads each element when it is first seen. Pages without a bundler use `vphc.js` of `dist/cdn`, which checks every file besides.
 */
import { useKitCopy } from '@xlvphc/forms/define/registration';
import { startLoader } from './embed/loader.ts';
import type { LoadableTag } from './embed/tags.ts';

const chunks: Readonly<Record<LoadableTag, () => Promise<unknown>>> = {
  'vphc-app': () => import('./define/app.ts'),
  'vphc-sign-in': () => import('./define/sign-in.ts'),
  'vphc-case-list': () => import('./define/case-list.ts'),
  'vphc-case': () => import('./define/case.ts'),
  'vphc-case-form': () => import('./define/case-form.ts'),
  'vphc-document': () => import('./define/document.ts'),
  'vphc-lookup': () => import('./define/lookup.ts'),
  'vphc-decision-state': () => import('./define/decision-state.ts'),
  'vphc-user-admin': () => import('./define/user-admin.ts'),
  'vphc-violation-admin': () => import('./define/violation-admin.ts'),
  'vphc-form-list': () => import('./define/form-list.ts'),
  'vphc-audit': () => import('./define/audit.ts'),
  'vphc-frame': () => import('./define/frame.ts'),
  'vphc-framed': () => import('./define/framed.ts'),
  'vphc-form': () => import('@xlvphc/forms/define/form'),
  'vphc-text-field': () => import('@xlvphc/forms/define/text-field'),
  'vphc-long-text': () => import('@xlvphc/forms/define/long-text'),
  'vphc-number-field': () => import('@xlvphc/forms/define/number-field'),
  'vphc-money-field': () => import('@xlvphc/forms/define/money-field'),
  'vphc-date-field': () => import('@xlvphc/forms/define/date-field'),
  'vphc-time-field': () => import('@xlvphc/forms/define/time-field'),
  'vphc-date-time-field': () => import('@xlvphc/forms/define/date-time-field'),
  'vphc-choice': () => import('@xlvphc/forms/define/choice'),
  'vphc-multi-choice': () => import('@xlvphc/forms/define/multi-choice'),
  'vphc-combobox': () => import('@xlvphc/forms/define/combobox'),
  'vphc-flag': () => import('@xlvphc/forms/define/flag'),
  'vphc-address': () => import('@xlvphc/forms/define/address'),
  'vphc-legal-basis': () => import('@xlvphc/forms/define/legal-basis'),
};

startLoader({
  base: '',
  load: (tag) => chunks[tag as LoadableTag](),
  secondCopy: async () => {
    const { adopt } = await import('./embed/second-copy.ts');
    return {
      adopt(copy, copies) {
        useKitCopy(copy);
        adopt(copy, copies);
      },
    };
  },
});
