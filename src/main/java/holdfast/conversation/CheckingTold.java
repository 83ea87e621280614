package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Process.Opening;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.conversation.Picks.Pick;
import holdfast.people.Directory.Subject;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.policy.Policy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a filled form into what is only told and asks for no answer: good practice, a concern about
 * the service, an informal attempt, a significant change.
 */
final class CheckingTold {

    private final Caller caller;
    private final Policy policy;
    private final Filled filled;
    private final Words words;
    private final Letters letters;

    CheckingTold(Caller caller, Policy policy, Filled filled, Words words, Letters letters) {
        this.caller = caller;
        this.policy = policy;
        this.filled = filled;
        this.words = words;
        this.letters = letters;
    }

    /** Good practice, of a child or a team. */
    Opening praise() {
        return told(Kind.PRAISE, childOrTeam(), "mistake.praise-needed");
    }

    /** A concern about the service. */
    Opening service() {
        return told(Kind.SERVICE, ownTeam(), "mistake.text-needed");
    }

    /** An informal attempt. */
    Opening talk() {
        var children = new Children(caller, policy, words).each(filled);
        filled.needed("with", "mistake.with-needed");
        return told(Kind.TALK, children, "mistake.talk-needed");
    }

    /** A significant change, told by the children's social worker. */
    Opening change() {
        var care = Care.ofTeller(caller, policy);
        var children = new Children(care, policy, words).ofOneIro(filled);
        var kind = kindOfChange();
        return told(Kind.CHANGE, children, kind.map(Pick::id), "mistake.change-text-needed");
    }

    private Optional<Pick> kindOfChange() {
        var changes = Picks.changes(policy);
        var typed = filled.needed("change", "mistake.change-needed");
        var kind = changes.find(typed);
        if (kind.isEmpty()) {
            var near = changes.nearest(typed);
            filled.wrong(
                    "change",
                    near.map(pick -> words.say("mistake.change-near", pick.number(), pick.title()))
                            .orElseGet(() -> words.say("mistake.change", changes.all().size())));
        }
        return kind;
    }

    private Opening told(Kind kind, Subject about, String otherwise) {
        return told(kind, about, Optional.empty(), otherwise);
    }

    private Opening told(Kind kind, Subject about, Optional<String> category, String otherwise) {
        filled.needed("text", otherwise);
        var said = new LinkedHashMap<String, Text.Ref>();
        List.of("text", "with")
                .forEach(id -> filled.text(id).ifPresent(text -> said.put(id, letters.of(text))));
        return opening(kind, about, category, said);
    }

    private Opening opening(
            Kind kind, Subject about, Optional<String> category, Map<String, Text.Ref> said) {
        return new Opening(
                caller.authority(),
                kind,
                about,
                category,
                said,
                Optional.<LocalDate>empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    /** Good practice is a child's, or a team's. */
    private Subject childOrTeam() {
        if (filled.said("team") == filled.said("child")) {
            filled.wrong("team", words.say("mistake.child-or-team"));
        }
        return filled.said("team")
                ? team()
                : filled.said("child")
                        ? new Children(caller, policy, words).each(filled)
                        : Subject.of(List.of());
    }

    private Subject team() {
        var typed = filled.text("team").orElse("");
        var several = Units.beginning(caller.directory(), typed);
        var team =
                Units.find(caller.directory(), typed)
                        .or(() ->
                                several.size() == 1
                                        ? Optional.of(several.getFirst())
                                        : Optional.empty());
        if (team.isEmpty()) {
            filled.wrong("team", unknown(typed));
        }
        return team.map(Team::id).map(Subject::of).orElseGet(() -> Subject.of(List.of()));
    }

    private String unknown(String typed) {
        var several = Units.beginning(caller.directory(), typed);
        if (several.size() > 1) {
            var names = several.stream().map(Team::name).collect(joining("; "));
            return words.say("mistake.team-several", names);
        }
        return Units.nearest(caller.directory(), typed)
                .map(near -> words.say("mistake.team-near", near.name()))
                .orElseGet(() -> words.say("mistake.team"));
    }

    /** A concern about the service is about no child: it is told from where the IRO works. */
    private Subject ownTeam() {
        return caller.person().posts().stream()
                .filter(post -> post.role().equals(Role.IRO))
                .findFirst()
                .map(Post::team)
                .map(Subject::of)
                .orElseGet(() -> Subject.of(List.of()));
    }
}
