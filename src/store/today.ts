/**
 * The day on this device, as an ISO date. The only clock of the app: exports say when they were made,
 * and values that were read long ago are marked as old.
 */
export const today = (): string => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
