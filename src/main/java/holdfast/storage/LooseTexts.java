package holdfast.storage;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds texts that no history names. They are looked at once, when the day after they were kept is
 * over, so that no change can still be on its way. Up to which day that is done stands in one
 * document a council: type and id {@code loose-texts}, body {@code {"format":1,
 * "until":"2026-11-22"}}.
 */
final class LooseTexts {

    private static final String TYPE = "loose-texts";
    private static final int PAGE = 200;
    private static final int DAYS = 2;

    private final DocumentStore store;

    LooseTexts(DocumentStore store) {
        this.store = store;
    }

    /** What every text carries that was kept on that day. */
    static Facet keptOn(LocalDate day) {
        return new Facet("kept", day.toString());
    }

    /** Erases those of all days that are to be looked at; a clock that was ahead skips none. */
    int erase(Authority council, LocalDate today) {
        var last = today.minusDays(DAYS);
        var until = until(council).filter(last::isAfter).orElse(last);
        var gone =
                until.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .mapToInt(day -> eraseKeptOn(council, day))
                        .sum();
        document(council).change(body -> body.json().put("until", last.toString()));
        return gone;
    }

    private Optional<LocalDate> until(Authority council) {
        return document(council)
                .read()
                .read(json -> Json.maybe(json, "until").map(LocalDate::parse));
    }

    private int eraseKeptOn(Authority council, LocalDate day) {
        var gone = 0;
        var after = Optional.<String>empty();
        var page = List.<Stored>of();
        do {
            page = store.having(council.id(), StoredTexts.TYPE, keptOn(day), false, after, PAGE);
            for (var text : page) {
                if (!isNamed(council, text.document())) {
                    store.remove(text);
                    gone++;
                }
            }
            after = page.isEmpty() ? after : Optional.of(page.getLast().document().key().id());
        } while (page.size() == PAGE);
        return gone;
    }

    /** A history that cannot be read still says what it names; what a newer one kept stays. */
    private boolean isNamed(Authority council, Document text) {
        var id = text.key().id().substring(StoredTexts.TYPE.length() + 1);
        try {
            return concern(council, text)
                    .filter(stored -> stored.document().body().contains(id))
                    .isPresent();
        } catch (Unreadable e) {
            return true;
        }
    }

    private Optional<Stored> concern(Authority council, Document text) {
        var body = Body.of(text, StoredTexts.name(council.id()));
        return body.read(json -> Json.maybe(json, "of"))
                .flatMap(Reference::read)
                .map(ref -> store.find(ConcernDocument.key(council, ref)))
                .orElseGet(() ->
                        body.read(json -> Json.maybe(json, "by"))
                                .flatMap(by -> store.withOperation(council.id(), by)));
    }

    private SharedDocument document(Authority council) {
        return new SharedDocument(
                store, new Key(council.id(), TYPE), TYPE, "The look for loose texts of " + council);
    }
}
