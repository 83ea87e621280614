package holdfast.rehearsal;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Concerns;
import holdfast.concern.Entry;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.concern.Standing.StageEntry;
import holdfast.concern.Text;
import holdfast.concern.Text.Texts;
import holdfast.notice.Notice;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A concern as outside programs read it in a rehearsal: all of it, with nobody's rights applied.
 */
public final class ConcernFacts implements ConcernView {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Concerns concerns;
    private final Texts texts;
    private final Processes processes;
    private final People people;
    private final InstantSource clock;

    public ConcernFacts(
            Concerns concerns,
            Texts texts,
            Processes processes,
            People people,
            InstantSource clock) {
        this.concerns = concerns;
        this.texts = texts;
        this.processes = processes;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<JsonNode> of(Authority authority, String ref) {
        return people.directory(authority)
                .flatMap(directory ->
                        Reference.read(ref)
                                .flatMap(known -> concerns.find(authority, known))
                                .map(held -> facts(held.concern(), directory)));
    }

    private JsonNode facts(Concern concern, Directory directory) {
        var words = texts.words(concern.authority(), references(concern));
        var facts = JSON.createObjectNode();
        heading(facts, concern);
        standing(facts, concern, directory);
        beside(facts, concern);
        var actions = facts.putArray("actions");
        concern.actions().forEach(action -> action(actions.addObject(), action, words));
        var history = facts.putArray("history");
        concern.history().forEach(entry -> entry(history.addObject(), entry, words));
        var notices = facts.putArray("notices");
        concern.notices()
                .forEach(notice -> notice(notices.addObject(), notice, directory, concern));
        return facts;
    }

    private static void heading(ObjectNode facts, Concern concern) {
        facts.put("ref", concern.ref().toString())
                .put("version", concern.version())
                .put("authority", concern.authority().id());
        facts.put("policy", concern.policy().policy())
                .put("edition", concern.policy().label())
                .put("kind", concern.kind().word());
        var children = facts.putArray("children");
        concern.children().forEach(child -> children.add(child.number()));
        concern.category().ifPresent(id -> facts.put("category", id));
    }

    /** Where it stands, with whom, and until when. */
    private void standing(ObjectNode facts, Concern concern, Directory directory) {
        var process = processes.of(concern);
        facts.put("standing", concern.standing().word());
        concern.standing()
                .entry()
                .map(StageEntry::stage)
                .ifPresent(stage -> facts.put("stage", stage.id()));
        var owedBy = facts.putArray("owedBy");
        process.owing(concern)
                .ifPresent(role -> serving(directory, role, concern).forEach(owedBy::add));
        concern.standing().awaited().ifPresent(stay -> facts.put("due", stay.due().toString()));
        concern.whole()
                .filter(_ -> concern.open())
                .ifPresent(whole -> facts.put("wholeProcessDue", whole.toString()));
        process.projected(concern, London.day(clock.instant()))
                .ifPresent(end -> facts.put("projected", end.toString()));
    }

    private static void beside(ObjectNode facts, Concern concern) {
        var tracks = facts.putArray("tracks");
        concern.tracks()
                .forEach(track ->
                        tracks.addObject()
                                .put("track", track.track())
                                .put("state", track.state())
                                .put("on", track.on().toString()));
        var links = facts.putArray("links");
        concern.links().forEach(link -> links.add(link.toString()));
    }

    private Stream<String> serving(Directory directory, Role role, Concern concern) {
        return processes.of(concern).serving(concern, role, directory).stream()
                .map(Person::id)
                .map(PersonId::value);
    }

    private static void action(ObjectNode node, AgreedAction action, Map<String, String> words) {
        node.put("n", action.n())
                .put("what", words.getOrDefault(action.what().id(), ""))
                .put("who", action.who().value());
        node.put("due", action.due().toString()).put("state", action.state().word());
    }

    /**
     * {@code from} and {@code to} are stages, or days where a day has moved; {@code text} is what
     * was said with it, or why.
     */
    private static void entry(ObjectNode node, Entry entry, Map<String, String> words) {
        var fields = entry.event().written();
        node.put("seq", entry.seq()).put("at", London.at(entry.at()).toOffsetDateTime().toString());
        entry.by().ifPresent(by -> node.put("by", by.value()));
        entry.coveredFor().ifPresent(person -> node.put("for", person.value()));
        node.put("what", entry.event().word());
        Optional.ofNullable(fields.get("from")).ifPresent(from -> node.put("from", from));
        Optional.ofNullable(fields.get("to"))
                .or(() -> Optional.ofNullable(fields.get("stage")))
                .ifPresent(to -> node.put("to", to));
        if (entry.event() instanceof ConcernEvent.Retimed retimed) {
            retimed(node, retimed);
        }
        entry.event().texts().stream()
                .findFirst()
                .ifPresent(ref -> node.put("text", words.getOrDefault(ref.id(), "")));
    }

    private static void retimed(ObjectNode node, ConcernEvent.Retimed event) {
        event.due()
                .or(event::whole)
                .ifPresent(day ->
                        node.put("from", day.before().toString()).put("to", day.now().toString()));
        event.cause().ifPresent(cause -> node.put("text", cause));
    }

    private void notice(ObjectNode node, Notice notice, Directory directory, Concern concern) {
        node.put("id", notice.id());
        to(notice, directory, concern).ifPresent(person -> node.put("to", person));
        node.put("role", notice.to().role().id())
                .put("why", notice.why().word())
                .put("at", London.at(notice.at()).toOffsetDateTime().toString());
        node.put("state", state(notice.state())).put("attempts", notice.state().attempts());
    }

    private Optional<String> to(Notice notice, Directory directory, Concern concern) {
        return switch (notice.state()) {
            case Notice.State.Sent sent -> Optional.of(sent.to().value());
            case Notice.State.Failed failed -> failed.to().map(PersonId::value);
            case Notice.State.Parked parked -> parked.to().map(PersonId::value);
            case Notice.State.Owed _ ->
                    processes.of(concern).reached(concern, notice.to(), directory).stream()
                            .map(person -> person.id().value())
                            .findFirst();
        };
    }

    private static String state(Notice.State state) {
        return switch (state) {
            case Notice.State.Owed _ -> "owed";
            case Notice.State.Sent _ -> "sent";
            case Notice.State.Failed _ -> "failed";
            case Notice.State.Parked _ -> "parked";
        };
    }

    private static List<Text.Ref> references(Concern concern) {
        return concern.history().stream()
                .map(Entry::event)
                .flatMap(event -> event.texts().stream())
                .toList();
    }
}
