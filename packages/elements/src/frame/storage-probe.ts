/** Whether the browser keeps anything here: in a frame on another site it may be refused, or kept apart for each site around. */
export async function storageWorks(): Promise<boolean> {
  try {
    const opening = indexedDB.open('xlvphc-probe', 1);
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    opening.result.close();
    indexedDB.deleteDatabase('xlvphc-probe');
    return true;
  } catch {
    return false;
  }
}
