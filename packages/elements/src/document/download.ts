import { downloadLife } from '../app/limits.ts';

/** Saves a file under a name; the bytes never leave the machine and stand in no address. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadLife);
}

/** `MQD02-05-QD-XPHC.pdf`: letters that every file system takes, no name of a person. */
export function fileName(document: { readonly formCode: string; readonly number?: string; readonly symbol?: string }, ending: 'pdf' | 'docx'): string {
  const plain = [document.formCode, document.number, document.symbol].filter(Boolean).join('-').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return `${plain.replace(/[^A-Za-z0-9-]+/g, '-')}.${ending}`;
}
