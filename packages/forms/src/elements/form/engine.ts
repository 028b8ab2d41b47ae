/** The form engine without the rules of law: one chunk, loaded beside the first paint. */
export { compute, resetToRule, typedSource } from '../../engine/compute.ts';
export { isVisible } from '../../engine/condition.ts';
export { prefill } from '../../engine/prefill.ts';
export { validate } from '../../engine/validate.ts';
