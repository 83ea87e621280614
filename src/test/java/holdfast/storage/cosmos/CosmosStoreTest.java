package holdfast.storage.cosmos;

import holdfast.storage.DocumentStoreContract;

class CosmosStoreTest extends OnCosmos implements DocumentStoreContract {}
