/** A database that behaves as browsers' do, for tests without a browser. */
import * as fake from 'fake-indexeddb';

/** Empty; the one before is forgotten. */
export const newDatabase = (): void => {
  const { default: _none, forceCloseDatabase: _close, indexedDB: _shared, ...interfaces } = fake;
  Object.assign(globalThis, interfaces, { indexedDB: new fake.IDBFactory() });
};
