package holdfast.storage.sqlite;

import holdfast.storage.CabinetContract;

class SqliteCabinetTest extends OnSqlite implements CabinetContract {}
