/** Short names of the documents that rows cite. */
export const LAW = 'Luật Xử lý vi phạm hành chính';
export const ND118 = 'Nghị định 118/2021/NĐ-CP';
export const ND68 = 'Nghị định 118/2021/NĐ-CP (sửa đổi bởi Nghị định 68/2025/NĐ-CP)';
export const ND190 = 'Nghị định 118/2021/NĐ-CP (sửa đổi bởi Nghị định 190/2025/NĐ-CP)';
export const ND189 = 'Nghị định 189/2025/NĐ-CP';
export const ND311 = 'Nghị định 189/2025/NĐ-CP (sửa đổi bởi Nghị định 311/2026/NĐ-CP)';
export const ND296 = 'Nghị định 296/2025/NĐ-CP';
export const ND125 = 'Nghị định 125/2020/NĐ-CP';
export const ND20 = 'Nghị định 20/2016/NĐ-CP';
export const TT13 = 'Thông tư 13/2016/TT-BTP';
export const TT01 = 'Thông tư 01/2023/TT-BTP';
export const TT18 = 'Thông tư 18/2023/TT-BTC';
export const CIVIL_CODE = 'Bộ luật Dân sự';
export const LABOUR_CODE = 'Bộ luật Lao động';

/** Luật 67/2020/QH14 in force: the shipped rows begin here. */
export const FROM_2022 = '2022-01-01';
export const BEFORE_2025_REFORM = '2025-06-30';
/** Luật 88/2025/QH15 in force. */
export const FROM_2025_REFORM = '2025-07-01';
/** Nghị định 311/2026/NĐ-CP in force. */
export const FROM_ND311 = '2026-09-26';
export const BEFORE_ND311 = '2026-09-25';
