/** Whether the app is one file on a disk, whose policy lets it read nothing beside it. */
export const IS_ONE_FILE = import.meta.env.MODE === 'file';
