package holdfast.config;

import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A council's own folder of files, which may change while Holdfast runs. What is packaged never
 * changes, and is never looked at again.
 */
final class OwnFolder {

    /** How often it is looked at again, in milliseconds. */
    static final long EVERY_MINUTE = 60_000;

    private static final Logger LOG = LoggerFactory.getLogger(OwnFolder.class);

    private final Shelf shelf;
    private final Optional<String> folder;
    private final String packaged;
    private final String ending;
    private Map<String, String> seen;
    private Map<String, String> coming;
    private String said = "";

    /**
     * @param folder none where the council has no files of its own
     * @param packaged where the files stand that are packaged
     * @param ending of the files' names, such as {@code .csv}
     */
    OwnFolder(Shelf shelf, Optional<String> folder, String packaged, String ending) {
        this.shelf = shelf;
        this.folder = folder;
        this.packaged = packaged;
        this.ending = ending;
        this.seen = folder.isPresent() ? texts() : Map.of();
        this.coming = seen;
    }

    /** What is done with files that have changed, the text of each by its name. */
    @FunctionalInterface
    interface Reload {
        void of(Map<String, String> files);
    }

    /**
     * Looks again. Only what is the same at two looks counts: a file may be half written. Only what
     * could be dealt with counts as seen: what a failing store has kept back is tried again.
     *
     * @param stays the sentence that says what goes on counting when the files cannot be read
     */
    void look(Reload reload, String stays) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            var now = texts();
            said = "";
            var isWhole = now.equals(coming);
            coming = now;
            if (isWhole && !now.equals(seen)) {
                reload.of(now);
                seen = now;
            }
        } catch (StartRefused gone) {
            say("%s %s".formatted(gone.getMessage(), stays));
        }
    }

    /** Once for as long as it is the same. */
    private void say(String why) {
        if (!why.equals(said)) {
            LOG.warn("{}", why);
        }
        said = why;
    }

    private Map<String, String> texts() {
        return shelf.texts(folder, packaged, ending);
    }
}
