const { app } = require('electron');

/**
 * Loaded before the application with `electron -r`. Says "painted" on stdout once the page's main
 * area shows one of the wanted texts and the frame that shows it has been produced.
 */
const wanted = JSON.stringify(process.env.BENCH_WANTED.split('\n'));

const waitInPage = `new Promise((resolve) => {
  const wanted = ${wanted};
  const look = () => {
    const shown = document.querySelector('main')?.textContent ?? '';
    const next = wanted.some((text) => shown.includes(text))
      ? () => requestAnimationFrame(resolve)
      : look;
    requestAnimationFrame(next);
  };
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    await contents.executeJavaScript(`${waitInPage}.then(() => true)`);
    process.stdout.write('painted\n');
  });
});
