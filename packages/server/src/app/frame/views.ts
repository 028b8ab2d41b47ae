/** What can be shown in a frame, with the title of its page. The elements know the same names (`frame-view.ts`). */
export const frameTitles = {
  app: 'Xử lý vi phạm hành chính',
  'case-list': 'Danh sách hồ sơ',
  case: 'Hồ sơ vi phạm hành chính',
  'case-form': 'Soạn văn bản',
  document: 'Văn bản',
  'form-list': 'Biểu mẫu',
  lookup: 'Tra cứu lịch sử vi phạm',
  'decision-state': 'Tra cứu tình trạng quyết định',
  'user-admin': 'Quản trị người dùng',
  'violation-admin': 'Danh mục hành vi vi phạm',
  audit: 'Nhật ký hệ thống',
} as const;

export type FrameView = keyof typeof frameTitles;
/** For citizens: nobody signs in there. */
export const isPublicView = (view: FrameView): boolean => view === 'decision-state';
export const isFrameView = (name: string): name is FrameView => Object.hasOwn(frameTitles, name);
