package holdfast.picture;

/**
 * The picture's colours: every text at least 4.5 to 1 against its ground, lines at least 3 to 1.
 */
final class Ink {

    static final String PAPER = "#ffffff";
    static final String TEXT = "#1f2328";
    static final String MUTED = "#555b62";
    static final String LINE = "#6b7280";
    static final String ACCENT = "#3a3d94";
    static final String BOX = "#ffffff";
    static final String FRAME = "#f3f4f8";
    static final String ASIDE = "#f6efe4";
    static final String DECISION = "#e8ebfa";
    static final String HEAD = "#e2e5ee";

    private Ink() {}
}
