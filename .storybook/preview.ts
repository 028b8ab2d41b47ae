import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Bắt đầu', 'Trang', 'Biểu mẫu', 'Ô nhập'] } },
  },
};
export default preview;
