/**
 * The engine with all rules of law behind it, for callers that need answers at once: servers, tests, other programs. `<vphc-form>` uses the
 * bare functions and loads the rules that its form names (`loadRulesFor`).
 */
import * as collecting from './collect.ts';
import * as computing from './compute.ts';
import * as conditions from './condition.ts';
import * as examples from './example.ts';
import * as law from './insights.ts';
import { lawful } from './law.ts';
import * as prefilling from './prefill.ts';
import * as rules from './rule.ts';
import * as validation from './validate.ts';

export const compute: typeof computing.compute = /* @__PURE__ */ lawful(computing.compute);
export const evaluate: typeof conditions.evaluate = /* @__PURE__ */ lawful(conditions.evaluate);
export const isVisible: typeof conditions.isVisible = /* @__PURE__ */ lawful(conditions.isVisible);
export const isPrinted: typeof conditions.isPrinted = /* @__PURE__ */ lawful(conditions.isPrinted);
export const prefill: typeof prefilling.prefill = /* @__PURE__ */ lawful(prefilling.prefill);
export const collect: typeof collecting.collect = /* @__PURE__ */ lawful(collecting.collect);
export const caseAsStated: typeof collecting.caseAsStated = /* @__PURE__ */ lawful(collecting.caseAsStated);
export const validate: typeof validation.validate = /* @__PURE__ */ lawful(validation.validate);
export const lawFindings: typeof law.lawFindings = /* @__PURE__ */ lawful(law.lawFindings);
export const insights: typeof law.insights = /* @__PURE__ */ lawful(law.insights);
export const exampleValues: typeof examples.exampleValues = /* @__PURE__ */ lawful(examples.exampleValues);
export const runRule: typeof rules.runRule = /* @__PURE__ */ lawful(rules.runRule);
export const ruleNames: typeof rules.ruleNames = /* @__PURE__ */ lawful(rules.ruleNames);
