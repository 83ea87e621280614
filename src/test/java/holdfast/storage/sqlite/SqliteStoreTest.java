package holdfast.storage.sqlite;

import holdfast.storage.DocumentStoreContract;

class SqliteStoreTest extends OnSqlite implements DocumentStoreContract {}
