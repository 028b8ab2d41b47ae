import type { CaseState } from '@xlvphc/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@xlvphc/elements/define/case';
import { html } from 'lit';
import { sampleCase, signedIn, type Weather } from '../backend.ts';
import { prepared, screen, type Prepared } from '../screen.ts';
import { found, waitFor } from '../waiting.ts';

const inState = (state: CaseState, username = 'eakly.chutich') => async (): Promise<Prepared> => {
  const backend = await signedIn(username);
  return { backend, caseId: (await sampleCase(backend, state)).id };
};

/** The case is there, what lies between changes. */
const inWeather = (weather: Weather) => async (): Promise<Prepared> => ({ backend: await signedIn('eakly.chutich', weather), caseId: (await sampleCase(await signedIn('eakly.chutich'), 'decided')).id });

const meta: Meta = {
  id: 'screen-case', title: 'Trang/Hồ sơ vụ việc', component: 'vphc-case', tags: ['autodocs'], parameters: { layout: 'padded' },
  render: (_, { loaded }) => screen(prepared(loaded), html`<vphc-case case-id=${prepared(loaded).caseId ?? ''}></vphc-case>`),
  play: waitFor('.columns'),
};
export default meta;

export const Detected: StoryObj = { name: 'Mới phát hiện', loaders: [inState('detected')] };
export const Recorded: StoryObj = { name: 'Đã lập biên bản', loaders: [inState('recorded')] };
export const AwaitingExplanation: StoryObj = { name: 'Chờ giải trình', loaders: [inState('awaiting-explanation')] };
export const Decided: StoryObj = { name: 'Đã ra quyết định', loaders: [inState('decided')] };
export const Served: StoryObj = { name: 'Đã giao quyết định, nộp một phần', loaders: [inState('executing')] };
export const Executed: StoryObj = { name: 'Đã thi hành xong', loaders: [inState('executed')] };
export const English: StoryObj = { name: 'Giao diện tiếng Anh', loaders: [inState('decided')], globals: { locale: 'en' } };
export const Unknown: StoryObj = { name: 'Không tìm thấy', loaders: [async () => ({ backend: await signedIn('eakly.chutich'), caseId: '00000000-0000-7000-8000-000000000000' })], play: waitFor('.notice') };
export const Loading: StoryObj = { name: 'Đang tải', loaders: [inWeather('silent')], play: async ({ canvasElement }) => void (await found(canvasElement, '.skeleton')) };
export const Offline: StoryObj = { name: 'Mất mạng', loaders: [inWeather('offline')], play: waitFor('.notice') };
export const Broken: StoryObj = { name: 'Lỗi hệ thống', loaders: [inWeather('broken')], play: waitFor('.notice') };
export const Dark: StoryObj = { name: 'Nền tối', loaders: [inState('executing')], globals: { theme: 'dark' } };
export const Phone: StoryObj = { name: 'Điện thoại 360 px, tương phản cao', loaders: [inState('executing')], globals: { viewport: { value: 'phone' }, theme: 'contrast' } };
