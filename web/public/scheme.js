// Before the first paint: the colour scheme that the person chose. A file of its own because the content security policy allows no inline script.
try {
  var chosen = localStorage.getItem('vitae-scheme');
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
} catch {
  document.documentElement.setAttribute('data-mantine-color-scheme', 'light');
}
