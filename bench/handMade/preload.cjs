const { ipcRenderer } = require('electron');

// The page itself holds the port: the shortest way there is.
ipcRenderer.on('port', (event) => window.postMessage('port', '*', event.ports));
