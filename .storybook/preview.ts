import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setLocale, type Locale } from '@xlvphc/forms/base';
import { html } from 'lit';
import { createElement, lazy, Suspense } from 'react';
import { forStorybook } from './manifest.ts';
import { usage } from './usage.ts';
import { addThemes, themeItems } from './themes.ts';

// Pages of docs bring React; a story does not need it.
const ElementPage = lazy(() => import('./docs-page.ts'));

setCustomElementsManifest(forStorybook);
addThemes();

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { page: () => createElement(Suspense, { fallback: null }, createElement(ElementPage)), source: { transform: usage, language: 'html' }, toc: { headingSelector: 'h2, h3' } },
    options: {
      storySort: {
        order: ['Bắt đầu', ['Giới thiệu', 'Introduction', 'Nhúng vào trang', 'Biến CSS'], 'Trang', ['Cả ứng dụng', 'Đăng nhập', 'Danh sách hồ sơ', 'Hồ sơ vụ việc', 'Lập văn bản', 'Văn bản'], 'Biểu mẫu', ['Trạng thái'], 'Ô nhập', ['Tất cả'], 'Giao diện'],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Điện thoại 360', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        office: { name: 'Máy cơ quan 1366', styles: { width: '1366px', height: '768px' }, type: 'desktop' },
      },
    },
  },
  globalTypes: {
    locale: { description: 'Ngôn ngữ', toolbar: { icon: 'globe', dynamicTitle: true, items: [{ value: 'vi', title: 'Tiếng Việt' }, { value: 'en', title: 'English' }] } },
    theme: { description: 'Màu sắc', toolbar: { icon: 'paintbrush', dynamicTitle: true, items: themeItems } },
  },
  initialGlobals: { locale: 'vi', theme: 'default' },
  decorators: [
    // On a page of docs each story keeps its own colours.
    (story, { globals, viewMode }) => (viewMode === 'docs' ? html`<div class="ground" data-theme=${String(globals['theme'])}>${story()}</div>` : story()),
  ],
  loaders: [
    async ({ globals, viewMode }) => {
      document.documentElement.lang = globals['locale'] as Locale;
      if (viewMode === 'docs') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = String(globals['theme']);
      await setLocale(globals['locale'] as Locale);
    },
  ],
};
export default preview;
