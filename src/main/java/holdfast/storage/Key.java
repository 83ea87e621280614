package holdfast.storage;

/**
 * Where a document is found.
 *
 * @param authority the council it belongs to; on Azure Cosmos DB its partition
 * @param id unique within the authority, whatever the type; Azure Cosmos DB allows none of {@code /
 *     \ ? #} in it
 */
public record Key(String authority, String id) {

    public Key {
        ShortText.check("authority", authority);
        ShortText.check("id", id);
        if (id.chars().anyMatch(c -> "/\\?#".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("The id '" + id + "' holds one of / \\ ? #.");
        }
    }
}
