/** Words whose shapes are remembered for one face of the PDF engine: those of the forms repeat, names of people do not. */
export const mostWords = 20_000;
