/** Loaded when an amount stands in a field for the first time. */
export { amountInWords } from '@xlvphc/law';
