/**
 * An address as it is told to others, on paper and in reports. Of a page on somebody's disk that is
 * the file's name and what follows it: its folders lead nowhere else, name whose disk it is, and
 * take room. Any other address stays whole.
 */
export const tellableAddress = (address: string): string => address.replace(/^file:[^?#]*\//, '');
