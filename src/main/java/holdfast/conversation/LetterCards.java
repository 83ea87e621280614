package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Reference;
import holdfast.notice.Letter;
import holdfast.people.Person.Absence;
import holdfast.people.Person.Absences;
import java.util.Comparator;
import java.util.Optional;

/** Draws what a letter says to whom it is for, as things stand when it is sent. */
final class LetterCards {

    private final Acting acting;
    private final Showing showing;
    private final Remains remains;
    private final DigestCards digests;
    private final Meanwhile meanwhile;
    private final Absences absences;
    private final News news;
    private final FoundWords found;

    LetterCards(
            Acting acting,
            Showing showing,
            Remains remains,
            DigestCards digests,
            Meanwhile meanwhile,
            Absences absences,
            News news,
            FoundWords found) {
        this.acting = acting;
        this.showing = showing;
        this.remains = remains;
        this.digests = digests;
        this.meanwhile = meanwhile;
        this.absences = absences;
        this.news = news;
        this.found = found;
    }

    /** Empty when there is nothing left to tell. */
    Optional<Reply.Message> of(Caller caller, Letter letter) {
        if (!letter.alarm().isEmpty()) {
            return Optional.of(found.letter(letter.alarm()));
        }
        return letter.digest()
                .map(digest -> together(caller, digest))
                .orElseGet(() -> alone(caller, letter));
    }

    private Optional<Reply.Message> alone(Caller caller, Letter letter) {
        return letter.concern()
                .map(concern ->
                        Reference.read(concern).flatMap(ref -> message(caller, ref, letter)))
                .orElseGet(() -> onReturn(caller));
    }

    /** Many things on one card; the one that is left of them is its usual card. */
    private Optional<Reply.Message> together(Caller caller, Letter.Digest digest) {
        return digests.message(caller, digest)
                .or(() -> digests.only(caller, digest).flatMap(letter -> alone(caller, letter)));
    }

    private Optional<Reply.Message> onReturn(Caller caller) {
        return absences.of(caller.authority()).stream()
                .filter(absence -> absence.person().equals(caller.id()) && !absence.told())
                .min(Comparator.comparing(Absence::from))
                .map(absence -> meanwhile.reply(caller, absence).messages().getFirst());
    }

    /**
     * Whose it no longer is sees that, and who has it now, in the place of what they saw; who may
     * know of the child no longer keeps nothing on their card.
     */
    private Optional<Reply.Message> message(Caller caller, Reference ref, Letter letter) {
        return acting.find(caller, ref)
                .map(concern -> message(caller, concern, letter))
                .or(() -> letter.notice().isEmpty() ? remains.of(caller, ref) : Optional.empty());
    }

    private Reply.Message message(Caller caller, Concern concern, Letter letter) {
        var view = showing.view(caller, concern, letter.notice().orElse("redrawn"));
        var why = letter.why().map(it -> news.of(view, letter, it));
        return showing.message(
                view,
                why.filter(text -> !text.isBlank()),
                0,
                letter.why().filter(it -> News.important(it, view)).isPresent());
    }
}
