package holdfast.outage;

import holdfast.storage.sqlite.OnSqlite;

class TwoNodesOnSqliteTest extends OnSqlite implements TwiceContract, AtOnceContract {}
