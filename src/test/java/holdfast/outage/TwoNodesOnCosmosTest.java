package holdfast.outage;

import holdfast.storage.cosmos.OnCosmos;

class TwoNodesOnCosmosTest extends OnCosmos implements TwiceContract, AtOnceContract {

    /** Every call goes over a connection. */
    @Override
    public int slowness() {
        return 20;
    }
}
