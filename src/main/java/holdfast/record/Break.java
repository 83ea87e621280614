package holdfast.record;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import java.time.LocalDate;

/**
 * A place where the record is not any more what was written: somebody, or a failing disk, has
 * changed it. Its sentence is for whoever runs Holdfast, and holds nothing of the record.
 */
public sealed interface Break {

    Authority council();

    /** What is wrong, and where. */
    String sentence();

    /** A concern is not there, though its reference was given out: references have no gaps. */
    record ConcernGone(Authority council, Reference ref) implements Break {
        @Override
        public String sentence() {
            return "%s of %s is missing: its reference was given out.".formatted(ref, council);
        }
    }

    /** A concern of which nothing can be read. */
    record ConcernUnreadable(Authority council, Reference ref, String why) implements Break {
        @Override
        public String sentence() {
            return why;
        }
    }

    /** A line that cannot be read. */
    record LineUnreadable(Authority council, Reference ref, int seq) implements Break {
        @Override
        public String sentence() {
            return "%s of %s, line %d: it cannot be read.".formatted(ref, council, seq);
        }
    }

    /** A line that says something else than was written. */
    record LineChanged(Authority council, Reference ref, int seq) implements Break {
        @Override
        public String sentence() {
            return "%s of %s, line %d: it was changed.".formatted(ref, council, seq);
        }
    }

    /** Lines that are not there, though later ones are. */
    record LinesRemoved(Authority council, Reference ref, int from, int to) implements Break {
        @Override
        public String sentence() {
            return from == to
                    ? "%s of %s, line %d: it was removed.".formatted(ref, council, from)
                    : "%s of %s, lines %d to %d: they were removed."
                            .formatted(ref, council, from, to);
        }
    }

    /** A line that stands there more than once. */
    record LineAdded(Authority council, Reference ref, int seq) implements Break {
        @Override
        public String sentence() {
            return "%s of %s, line %d: it stands there more than once, so one was added."
                    .formatted(ref, council, seq);
        }
    }

    /** A line that stands behind a later one. */
    record LinesSwapped(Authority council, Reference ref, int seq, int behind) implements Break {
        @Override
        public String sentence() {
            return "%s of %s, line %d: it stands behind line %d, so lines were swapped."
                    .formatted(ref, council, seq, behind);
        }
    }

    /** A line that was not written after the one before it. */
    record LineUnlinked(Authority council, Reference ref, int seq) implements Break {
        @Override
        public String sentence() {
            return "%s of %s, line %d: it was not written after line %d, so one of them is another."
                    .formatted(ref, council, seq, seq - 1);
        }
    }

    /** Somebody's words are others than those in the line. */
    record WordsChanged(Authority council, Reference ref, int seq) implements Break {
        @Override
        public String sentence() {
            return "%s of %s, line %d: the words said with it were changed."
                    .formatted(ref, council, seq);
        }
    }

    /** Somebody's words are not there, and nobody has erased them. */
    record WordsGone(Authority council, Reference ref, int seq) implements Break {
        @Override
        public String sentence() {
            return "%s of %s, line %d: the words said with it are missing, and were not erased."
                    .formatted(ref, council, seq);
        }
    }

    /**
     * A history that was longer.
     *
     * @param lines how many there are
     * @param anchored how many there were
     */
    record CutShort(Authority council, Reference ref, int lines, int anchored, LocalDate on)
            implements Break {
        @Override
        public String sentence() {
            return "%s of %s ends after line %d: it had %d on %s, as its anchor says."
                    .formatted(ref, council, lines, anchored, on);
        }
    }

    /** A history that is another, though its chain may be sound. */
    record Rewritten(Authority council, Reference ref, int seq, LocalDate on) implements Break {
        @Override
        public String sentence() {
            return "%s of %s, line %d: it or one before it was written anew after %s, as its anchor says."
                    .formatted(ref, council, seq, on);
        }
    }

    /** A sheet of anchors that is not as it was written. */
    record SheetChanged(Authority council, LocalDate day) implements Break {
        @Override
        public String sentence() {
            return "The anchors of %s for %s were changed.".formatted(council, day);
        }
    }

    /** A sheet of anchors whose predecessor is missing or another. */
    record SheetUnlinked(Authority council, LocalDate day) implements Break {
        @Override
        public String sentence() {
            return "The anchors of %s for %s do not follow those before them: some were removed or replaced."
                    .formatted(council, day);
        }
    }
}
