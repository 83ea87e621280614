package holdfast.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What an id or a name must look like, and what to tell an author whose id or name does not. */
enum Form {
    WORD("[a-z0-9]+(-[a-z0-9]+)*", 50) {
        @Override
        String advice(String found) {
            return "%s is not an id. Use at most 50 small letters, digits and hyphens, such as 'north-1'."
                    .formatted(Problems.quote(found));
        }
    },
    PERSON("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", 36) {
        @Override
        String advice(String found) {
            return "%s is not a person's id. Copy the object id from Microsoft Entra, such as '%s'."
                    .formatted(Problems.quote(found), "3f2a9c1e-7b4d-4e58-9a06-c1d25e8f7b34");
        }
    },
    CASE_NUMBER("[A-Za-z0-9-]+", 20) {
        @Override
        String advice(String found) {
            return "%s is not a case number. Use at most 20 letters, digits and hyphens."
                    .formatted(Problems.quote(found));
        }
    },
    DAY("[0-9]{4}-[0-9]{2}-[0-9]{2}", 10) {
        @Override
        String advice(String found) {
            return "%s is not a day. Write it like 2025-04-30.".formatted(Problems.quote(found));
        }

        @Override
        boolean means(String found) {
            try {
                LocalDate.parse(found);
                return true;
            } catch (DateTimeParseException _) {
                return false;
            }
        }
    },
    EMAIL("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", 113) {
        @Override
        String advice(String found) {
            return "%s is not an address. Copy what this person signs in with, such as 'ruth@council.example'."
                    .formatted(Problems.quote(found));
        }
    },
    NAME("(?s).*", 100) {
        @Override
        String advice(String found) {
            return "this name has %d characters. Use at most 100."
                    .formatted(found.codePointCount(0, found.length()));
        }
    };

    /** Control characters, line breaks, and the marks that turn the direction of what follows. */
    static final String UNSEEN = "[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]";

    private final Predicate<String> shape;
    private final int longest;

    Form(String shape, int longest) {
        this.shape = Pattern.compile(shape).asMatchPredicate();
        this.longest = longest;
    }

    /** What would do instead; nothing when this will do. */
    Optional<String> problemWith(String found) {
        var unseen = Pattern.compile(UNSEEN).matcher(found);
        if (this == NAME && unseen.find()) {
            var character = "U+%04X".formatted(unseen.group().codePointAt(0));
            return Optional.of(
                    "there is a control character (" + character + ") in this name. Take it out.");
        }
        var fits =
                found.codePointCount(0, found.length()) <= longest
                        && shape.test(found)
                        && means(found);
        return fits ? Optional.empty() : Optional.of(advice(found));
    }

    abstract String advice(String found);

    /** Whether what looks right is right. */
    boolean means(String found) {
        return true;
    }
}
