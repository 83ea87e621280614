package holdfast.storage;

/**
 * What every store must do. A store's own test supplies the store and leaves these as they are.
 *
 * <p>{@code BrokenStoresTest} holds for each demand a store broken on purpose that it finds out.
 */
public interface DocumentStoreContract
        extends CreatingContract, ReplacingContract, WakingContract, FindingContract {}
