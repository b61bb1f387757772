import { afterEach, beforeEach, vi } from 'vitest';

/** Ends with each test what its page listens to in the window, as leaving the page would. */
export const leavePageAfterEach = () => {
  beforeEach(() => {
    vi.spyOn(window, 'addEventListener');
  });
  afterEach(() => {
    for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls)
      window.removeEventListener(type, listener);
    vi.restoreAllMocks();
  });
};
