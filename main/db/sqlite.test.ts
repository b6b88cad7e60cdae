import { expect, test } from 'vitest';
import { assertRuntimeCanLoadSqlite, openConnection } from './sqlite.ts';

test('an older runtime without the adapter is refused in words instead of crashing', () => {
  const load = () => assertRuntimeCanLoadSqlite(9, false);
  expect(load).toThrow('better-sqlite3 needs Node-API 10, this runtime has 9. Run "npm start"');
});

test('an older runtime with the adapter, and a newer one without it, may load', () => {
  expect(() => assertRuntimeCanLoadSqlite(9, true)).not.toThrow();
  expect(() => assertRuntimeCanLoadSqlite(10, false)).not.toThrow();
});

test('this runtime opens a connection', () => {
  const connection = openConnection(':memory:');
  expect(connection.prepare('SELECT 1').pluck().get()).toBe(1);
  connection.close();
});
