export { register } from '@xlvphc/forms/define/registration';
