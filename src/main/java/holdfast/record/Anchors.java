package holdfast.record;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * Where the ends of histories are written down, apart from the store: a sheet a council and day. A
 * chain cannot see that its own end was cut off, nor that somebody has written all of it anew; a
 * sheet kept elsewhere can.
 *
 * <p>Whatever cannot be read or written is an {@link java.io.UncheckedIOException} that names the
 * file.
 */
public interface Anchors {

    /** The end of a history: the number and hash of its last line. */
    record Head(Reference ref, int seq, String hash) {}

    /** The councils that have sheets. */
    List<Authority> councils();

    /** The days for which a council has sheets. */
    SortedSet<LocalDate> days(Authority council);

    /** The text of a sheet that is there. */
    String sheet(Authority council, LocalDate day);

    /**
     * Keeps a sheet for good. One that is there already stays as it is, for another machine has
     * been quicker.
     */
    void keep(Authority council, LocalDate day, String text);
}
