const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Vietnam (UTC+7) of an instant, `YYYY-MM-DD`. */
export const vietnamDay = (instant: Date): string => day.format(instant);
