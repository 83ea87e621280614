package holdfast.storage.cosmos;

import holdfast.storage.CabinetContract;

class CosmosCabinetTest extends OnCosmos implements CabinetContract {}
