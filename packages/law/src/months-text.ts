/**
 * A length in months as papers say it: `04 tháng`, `4,5 tháng`; half a month alone is `15 ngày` (Bộ luật Dân sự, Điều 146). The average of a range of months
 * may end in .5.
 */
export function monthsText(months: number, language: 'vi' | 'en' = 'vi'): string {
  if (months === 0.5) return language === 'vi' ? '15 ngày' : '15 days';
  const count = Number.isInteger(months) && language === 'vi' ? String(months).padStart(2, '0') : String(months);
  return language === 'vi' ? `${count.replace('.', ',')} tháng` : `${count} ${months === 1 ? 'month' : 'months'}`;
}
