import '@xlvphc/elements/define/decision-state';
import '@xlvphc/forms/define/form';
import { createApp, type Component } from 'vue';
import * as desk from './desk.vue';

createApp((desk as { default: Component }).default).mount('#app');
