const Database = require('better-sqlite3');

const connection = new Database(process.argv.at(-1));
const read = connection.prepare('SELECT content, saved_at AS savedAt FROM drafts WHERE key = ?');

process.parentPort.on('message', ({ ports: [port] }) => {
  port.on('message', ({ data: { id, key } }) => port.postMessage({ id, row: read.get(key) }));
  port.start();
});
