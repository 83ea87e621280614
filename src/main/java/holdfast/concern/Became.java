package holdfast.concern;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concern.Track;
import holdfast.concern.Standing.StageEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A concern in the making. */
final class Became {

    private final Concern was;
    private final Entry entry;
    private boolean passedOn;
    private Standing standing;
    private Kind kind;
    private Optional<LocalDate> whole;
    private List<AgreedAction> actions;
    private final List<Track> tracks;
    private final List<Reference> links;
    private final Map<String, Text.Ref> particulars;

    Became(Concern was, Entry entry) {
        this.was = was;
        this.entry = entry;
        this.standing = was.standing();
        this.kind = was.kind();
        this.whole = was.whole();
        this.actions = was.actions();
        this.tracks = new ArrayList<>(was.tracks());
        this.links = new ArrayList<>(was.links());
        this.particulars = new HashMap<>(was.particulars());
    }

    Became at(Standing standing) {
        this.standing = standing;
        return this;
    }

    /** Whether somebody else owes what comes next. */
    Became passedOn(boolean passedOn) {
        this.passedOn = passedOn;
        return this;
    }

    Became formal(Optional<LocalDate> whole) {
        this.kind = Kind.CONCERN;
        return whole(whole);
    }

    Became whole(Optional<LocalDate> whole) {
        this.whole = whole;
        return this;
    }

    Became particulars(Map<String, Text.Ref> more) {
        particulars.putAll(more);
        return this;
    }

    Became actions(List<AgreedAction> agreed) {
        this.actions = agreed;
        return this;
    }

    Became action(int n, UnaryOperator<AgreedAction> change) {
        return actions(actions.stream().map(a -> a.n() == n ? change.apply(a) : a).toList());
    }

    /** The newest state of a track stands; each level of legal advice stands by itself. */
    Became track(String track, String state, LocalDate on) {
        tracks.removeIf(there -> there.track().equals(track) && !stays(there, state));
        tracks.add(new Track(track, state, on));
        return this;
    }

    /** A referral stays a fact whatever is decided later, and so does each level of advice. */
    private static boolean stays(Track there, String state) {
        var lasting = there.track().equals("legal") || there.state().equals(Track.REFERRED);
        return lasting && !there.state().equals(state);
    }

    Became link(Reference to) {
        links.add(to);
        return this;
    }

    Concern made() {
        var history = new ArrayList<>(was.history());
        history.add(entry);
        return new Concern(
                was.authority(),
                was.ref(),
                was.origin(),
                kind,
                was.raisedBy(),
                particulars,
                moved() ? was.version() + 1 : was.version(),
                standing,
                whole,
                actions,
                tracks,
                links,
                history,
                was.notices(),
                was.shown());
    }

    /** The version rises when standing, stage or owner changes. */
    private boolean moved() {
        var before = was.standing();
        return passedOn
                || !standing.word().equals(before.word())
                || !standing.entry()
                        .map(StageEntry::stage)
                        .equals(before.entry().map(StageEntry::stage));
    }
}
