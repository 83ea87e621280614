package holdfast.storage;

/** The texts a document is found by: what every store can keep, compare and index alike. */
final class ShortText {

    /** Azure Cosmos DB's bound for an id; the others keep to it too. */
    private static final int LONGEST = 255;

    private ShortText() {}

    static void check(String what, String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The %s has %d characters. It needs 1 to %d."
                            .formatted(what, text.length(), LONGEST));
        }
        if (text.codePoints().anyMatch(ShortText::isUnfit)) {
            throw new IllegalArgumentException(
                    "The %s holds a control character or half a character.".formatted(what));
        }
    }

    private static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}
