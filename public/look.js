// Puts on the look that this device remembers before the page is drawn in another one. The app
// itself (src/app/look.ts) keeps it from then on, under the same key.
try {
  const look = localStorage.getItem('groundwork.look');
  if (look === 'light' || look === 'dark') document.documentElement.dataset.theme = look;
} catch {
  // A browser that lets nothing be read shows the system's look.
}
