package holdfast.fault;

import static java.util.stream.Collectors.toMap;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.fault.History.Line;
import holdfast.fault.History.Matter;
import holdfast.fault.History.Owed;
import holdfast.notice.Notice;
import holdfast.notice.Notice.State;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import holdfast.storage.Cabinet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the store holds of a council's concerns, in the plain facts of a {@link History}. */
final class Kept {

    private final Cabinet cabinet;
    private final Authority council;

    private final Instant since;

    /**
     * @param since what was sent before then is not looked at
     */
    Kept(Cabinet cabinet, Authority council, Instant since) {
        this.cabinet = cabinet;
        this.council = council;
        this.since = since;
    }

    /** Every concern, by its reference. */
    Map<String, Matter> matters() {
        return concerns(cabinet.concerns())
                .map(this::matter)
                .collect(toMap(Matter::ref, Function.identity()));
    }

    /** What is due by now. */
    List<String> due(Instant now) {
        return cabinet.concerns().due(now, Optional.empty(), 1000).concerns().stream()
                .map(held -> held.concern().ref().toString())
                .toList();
    }

    private Stream<Concern> concerns(Concerns concerns) {
        var last = concerns.last(council).map(Reference::number).orElse(0L);
        return Stream.iterate(Reference.FIRST, ref -> ref.number() <= last, Reference::next)
                .flatMap(ref -> concerns.find(council, ref).stream())
                .map(Held::concern);
    }

    private Matter matter(Concern concern) {
        var lines = new ArrayList<Line>();
        var previous = "";
        for (var entry : concern.history()) {
            lines.add(line(entry, entry.intact() && entry.previous().equals(previous)));
            previous = entry.hash();
        }
        var notices = concern.notices().stream().filter(this::isOurs).map(Kept::owed).toList();
        return new Matter(concern.ref().toString(), lines, notices);
    }

    private boolean isOurs(Notice notice) {
        return !(notice.state() instanceof State.Sent(var _, var when, var _)
                && when.isBefore(since));
    }

    private Line line(Entry entry, boolean sound) {
        var texts = entry.event().texts();
        var words = List.copyOf(cabinet.texts().words(council, texts).values());
        var by = entry.by().map(PersonId::value);
        return new Line(entry.seq(), entry.at(), by, entry.event().word(), words, sound);
    }

    private static Owed owed(Notice notice) {
        return switch (notice.state()) {
            case State.Owed _ -> owed(notice, "owed", Optional.empty(), Optional.empty());
            case State.Sent(var to, var when, var _) ->
                    owed(notice, "sent", Optional.of(to), Optional.of(when));
            case State.Failed _ -> owed(notice, "failed", Optional.empty(), Optional.empty());
            case State.Parked _ -> owed(notice, "parked", Optional.empty(), Optional.empty());
        };
    }

    private static Owed owed(
            Notice notice, String state, Optional<PersonId> to, Optional<Instant> sent) {
        return new Owed(notice.id(), notice.at(), state, to.map(PersonId::value), sent);
    }
}
