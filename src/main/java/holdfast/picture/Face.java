package holdfast.picture;

/** How a piece of text looks: its size and the room of its line, in the picture's own units. */
enum Face {
    HEADING(20, 26, true, Ink.TEXT),
    SUBHEADING(13, 18, true, Ink.TEXT),
    TITLE(13, 18, true, Ink.TEXT),
    LABEL(11.5, 15, true, Ink.TEXT),
    TEXT(11.5, 15, false, Ink.TEXT),
    SMALL(10, 13, false, Ink.MUTED),
    MARK(11.5, 15, true, Ink.ACCENT);

    private final double size;
    private final double leading;
    private final boolean bold;
    private final String ink;

    Face(double size, double leading, boolean bold, String ink) {
        this.size = size;
        this.leading = leading;
        this.bold = bold;
        this.ink = ink;
    }

    double size() {
        return size;
    }

    double leading() {
        return leading;
    }

    boolean bold() {
        return bold;
    }

    String ink() {
        return ink;
    }

    /** The greatest room that text may take in any of the fonts it may be shown in. */
    double width(String text) {
        return size * Widths.of(text, bold);
    }
}
