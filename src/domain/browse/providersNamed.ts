import type { Provider } from '../catalog/catalog';
import { folded, searchWords } from './search';

/** The providers in whose name or long name every word stands; all of them without any word. */
export const providersNamed = (
  providers: readonly Provider[],
  name: string,
): readonly Provider[] => {
  const words = searchWords(name);
  return providers.filter((provider) => {
    const names = folded(`${provider.name} ${provider.longName ?? ''}`);
    return words.every((word) => names.includes(word));
  });
};
