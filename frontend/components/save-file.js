/**
 * Hands a file over to be kept.
 *
 * @param {{name: string, blob: Blob}} file
 */
export function saveFile({ name, blob }) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
