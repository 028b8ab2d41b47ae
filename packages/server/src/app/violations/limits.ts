/** Largest file of a decree: the land decree, with notes on each act, has 0.6 MB as JSON and 0.1 MB as a sheet. */
export const maxDecreeBytes = 8_388_608;
/** What a sheet may be once unpacked: a packed file of that size can hold a thousand times as much. */
export const maxUnpackedBytes = 67_108_864;
/** Parts of a workbook: four sheets have some fifteen. */
export const maxWorkbookParts = 200;
/** Versions of acts in one decree: the largest known has some nine hundred. */
export const maxActs = 5_000;
/** Characters in one cell; a spreadsheet itself stops at 32,767. */
export const maxCellText = 20_000;
/** Problems kept and shown of one file: enough to mend it in a few rounds. */
export const maxProblems = 500;
/** Entries shown of each list of differences. */
export const maxDifferences = 500;
/** Acts shown as most used: nobody scrolls further. */
export const maxUsage = 200;
/** Favourites of one official. */
export const maxFavourites = 500;
/** Seconds for which a version that never changes is not asked for again: a year. */
export const versionAge = 31_536_000;
/** Points of a driving licence. */
export const licencePoints = 12;
