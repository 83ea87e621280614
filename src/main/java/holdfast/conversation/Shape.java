package holdfast.conversation;

import holdfast.concern.Reference;
import java.time.LocalDate;
import java.util.List;

/**
 * What a command wants behind its name, and what comes of it.
 *
 * @param part of the help it stands in
 * @param needs what follows the name, in order
 */
record Shape(Part part, Weight weight, List<Need> needs) {

    /** The parts of somebody's help, in order. */
    enum Part {
        START,
        CONCERN,
        LOOK,
        MORE
    }

    /** What comes of a line. */
    enum Weight {
        LOOKS,
        AT_ONCE,
        READ_BACK
    }

    /** Something that follows a command's name. */
    enum Need {
        /** A word to be told more of; it may be left out. */
        WORD,
        CHILD,
        /** A child or a concern. */
        MATTER,
        CATEGORY,
        KIND,
        REF,
        NUMBER,
        STAGE,
        LEVEL,
        TEXT,
        DATE,
        /** A team or an IRO; it may be left out. */
        SCOPE,
        /** A period; it may be left out. */
        SPAN,
        /** A first and a last day; they may be left out. */
        DAYS,
        PERSON,
        PEOPLE;

        /** No reference is lower: a smaller number is a number of something. */
        private static final long LOWEST = Reference.FIRST.number();

        boolean mayBeLeftOut() {
            return this == WORD || this == DAYS || this == SCOPE || this == SPAN;
        }

        /** Whether a line begins with this beyond doubt: with nothing that could be a sentence. */
        boolean begins(Typed line) {
            return switch (this) {
                case WORD -> line.afterWord().isBlank() && Command.isKnown(line);
                case CHILD -> isChild(line);
                case MATTER -> isChild(line) || isReference(line);
                case REF -> isReference(line);
                case DAYS, DATE -> Dates.leading(line, LocalDate.EPOCH).isPresent();
                case CATEGORY, KIND, NUMBER, STAGE, LEVEL, TEXT, PERSON, PEOPLE, SCOPE, SPAN ->
                        false;
            };
        }

        /** A case number has three figures or more; several may be joined. */
        private static boolean isChild(Typed line) {
            return line.word().matches("[a-z]{0,3}-?[0-9]{3,}(?:,[a-z]{0,3}-?[0-9]{3,})*");
        }

        private static boolean isReference(Typed line) {
            return Named.leading(line)
                    .reference()
                    .filter(ref -> ref.number() >= LOWEST)
                    .isPresent();
        }
    }

    static List<Need> needs(Need... needs) {
        return List.of(needs);
    }

    /** Whether what stands behind the name can only be meant as this command. */
    boolean isPlain(Typed rest) {
        if (needs.isEmpty()) {
            return rest.isBlank();
        }
        var first = needs.getFirst();
        return rest.isBlank() ? first.mayBeLeftOut() : first.begins(rest);
    }

    boolean begins(Need need) {
        return !needs.isEmpty() && needs.getFirst() == need;
    }
}
