package holdfast.record;

import static java.util.Map.entry;

import holdfast.concern.Concern;
import holdfast.concern.Entry;
import holdfast.concern.Text;
import holdfast.notice.Notice;
import holdfast.people.ChildId;
import holdfast.people.People.Restriction;
import holdfast.people.PersonId;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Everything Holdfast keeps of one child, as text to read: for whoever answers a request to see it
 * (UK GDPR, article 15). Nothing is left out, so each line that somebody must look at before it is
 * handed over is marked.
 *
 * @param child of whom
 * @param concerns all matters about the child, in the order of references
 * @param restrictions what was ever said about who may know of the child, the earliest first
 * @param said everybody's words that are left, by text id
 * @param name the name of a member of staff, by id
 */
public record SubjectFile(
        ChildId child,
        List<Concern> concerns,
        List<Restriction> restrictions,
        Map<String, String> said,
        UnaryOperator<String> name) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.UK).withZone(London.ZONE);

    /** Why a line of this word is looked at before it is handed over. */
    private static final Map<String, String> LOOK =
            Map.ofEntries(
                    entry("advised", "legal advice, which may be privileged"),
                    entry("referred", "Cafcass, kept to the IRO and the IRO manager"),
                    entry("considered", "Cafcass, kept to the IRO and the IRO manager"),
                    entry("questioned", "Cafcass, kept to the IRO and the IRO manager"),
                    entry("complained", "a complaint by somebody else"),
                    entry("held", "a legal hold"),
                    entry("released", "a legal hold"),
                    entry("voided", "a mistake, perhaps about another child"));

    private static final String INTRODUCTION =
            """
            Everything Holdfast keeps of child %s, written on %s.

            Look at this before you hand any of it over:
            - Lines marked LOOK FIRST hold legal advice, Cafcass matters, complaints, holds or mistakes.
            - What people wrote may speak of others: brothers and sisters, parents, carers, staff.
            - Numbers of other children stand as [another child] where Holdfast knows them.
            - Teams keeps its own copies of cards and messages, and the case system the child's record.

            """;

    /** The whole text. */
    public String text(Instant now) {
        var text = new StringBuilder(INTRODUCTION.formatted(child.number(), MOMENT.format(now)));
        concerns.forEach(concern -> text.append(matter(concern)).append('\n'));
        if (!restrictions.isEmpty()) {
            text.append("Who may know of this child [LOOK FIRST: names of staff]\n");
            restrictions.forEach(each -> text.append(restriction(each)));
        }
        return text.toString();
    }

    private String restriction(Restriction said) {
        return "  %s, %s: %s%n"
                .formatted(
                        MOMENT.format(said.at()),
                        name.apply(said.by().value()),
                        said.named().map(this::only).orElse("everybody it concerns"));
    }

    private String only(List<PersonId> named) {
        return "only " + String.join(", ", named.stream().map(PersonId::value).map(name).toList());
    }

    private String matter(Concern concern) {
        var text = new StringBuilder();
        text.append(
                "%s: %s, %s%n"
                        .formatted(
                                concern.ref(), concern.kind().word(), concern.standing().word()));
        concern.history().forEach(entry -> text.append(line(concern, entry)));
        if (!concern.notices().isEmpty()) {
            text.append("  Who was told\n");
            concern.notices().forEach(notice -> text.append(told(notice)));
        }
        return masked(concern, text.toString());
    }

    private String line(Concern concern, Entry entry) {
        var word = entry.event().word();
        var who = entry.by().map(PersonId::value).map(name).orElse("the clock");
        var stead =
                entry.coveredFor().map(PersonId::value).map(name).map(" for "::concat).orElse("");
        var look =
                Optional.ofNullable(LOOK.get(word)).map(" [LOOK FIRST: %s]"::formatted).orElse("");
        var text =
                new StringBuilder(
                        "  %d. %s, %s%s: %s%s%n"
                                .formatted(
                                        entry.seq(),
                                        MOMENT.format(entry.at()),
                                        who,
                                        stead,
                                        word,
                                        look));
        fields(concern, entry)
                .forEach((field, value) -> text.append("     %s: %s%n".formatted(field, value)));
        return text.toString();
    }

    /** Each field as it was written; a reference to somebody's words gives way to the words. */
    private Map<String, String> fields(Concern concern, Entry entry) {
        var erased = concern.erasedLines().contains(entry);
        var fields = new TreeMap<String, String>();
        var texts = entry.event().texts();
        entry.fields()
                .forEach((field, value) ->
                        fields.put(
                                field,
                                texts.stream()
                                        .filter(ref -> value.equals(ref.id() + ":" + ref.hash()))
                                        .findFirst()
                                        .map(ref -> erased ? "(erased)" : words(ref))
                                        .orElseGet(() -> named(value))));
        return fields;
    }

    private String words(Text.Ref ref) {
        return Optional.ofNullable(said.get(ref.id()))
                .map(words -> "“" + words.replace("\n", "\n       ") + "”")
                .orElse("(not there)");
    }

    /** Ids of staff, one or several, as names. */
    private String named(String value) {
        return String.join(", ", List.of(value.split(",")).stream().map(name).toList());
    }

    private String told(Notice notice) {
        var state =
                switch (notice.state()) {
                    case Notice.State.Owed _ -> "not sent yet";
                    case Notice.State.Sent(var to, var when, var _) ->
                            "sent to %s on %s"
                                    .formatted(name.apply(to.value()), MOMENT.format(when));
                    case Notice.State.Failed _, Notice.State.Parked _ -> "reached nobody";
                };
        return "     %s, %s (%s): %s%n"
                .formatted(
                        MOMENT.format(notice.at()), notice.to().role(), notice.why().word(), state);
    }

    private String masked(Concern concern, String text) {
        var masked = text;
        for (var other : concern.children()) {
            if (!other.number().equalsIgnoreCase(child.number())) {
                masked =
                        masked.replaceAll(
                                "(?<![\\p{L}\\p{Nd}])"
                                        + Pattern.quote(other.number())
                                        + "(?![\\p{L}\\p{Nd}])",
                                "[another child]");
            }
        }
        return masked;
    }
}
