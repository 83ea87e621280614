package holdfast.storage;

/**
 * Something a document can be found and counted by without reading it, such as its team.
 *
 * @param name what it says, such as {@code team}; a document may carry a name more than once
 * @param value such as {@code north-1}; compared exactly
 */
public record Facet(String name, String value) {

    public Facet {
        ShortText.check("facet's name", name);
        ShortText.check("facet's value", value);
    }
}
