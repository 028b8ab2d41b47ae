import type { Preview } from '@storybook/web-components-vite';
import { setLocale, type Locale } from '@xlvphc/forms/base';
import './themes.css';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Trang', 'Biểu mẫu', 'Ô nhập', 'Giao diện'] } },
    viewport: {
      options: {
        phone: { name: 'Điện thoại 360', styles: { width: '360px', height: '740px' } },
        office: { name: 'Máy cơ quan 1366', styles: { width: '1366px', height: '768px' } },
      },
    },
  },
  globalTypes: {
    locale: { description: 'Ngôn ngữ', toolbar: { icon: 'globe', dynamicTitle: true, items: [{ value: 'vi', title: 'Tiếng Việt' }, { value: 'en', title: 'English' }] } },
    theme: { description: 'Màu sắc', toolbar: { icon: 'paintbrush', dynamicTitle: true, items: [{ value: 'default', title: 'Mặc định' }, { value: 'portal', title: 'Cổng của tỉnh' }, { value: 'dark', title: 'Nền tối' }] } },
  },
  initialGlobals: { locale: 'vi', theme: 'default' },
  loaders: [
    async ({ globals }) => {
      document.documentElement.lang = globals['locale'] as Locale;
      document.documentElement.dataset['theme'] = String(globals['theme']);
      await setLocale(globals['locale'] as Locale);
    },
  ],
};
export default preview;
