package holdfast.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import holdfast.door.Door;
import holdfast.door.Pace;
import holdfast.door.Paces;
import holdfast.door.Refusal;
import holdfast.door.Refusals;
import holdfast.language.Language;
import holdfast.notice.Letter;
import holdfast.notice.Why;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The whole edge between a fake Teams and a recording conversation, and what Teams says to it. */
final class Teams implements AutoCloseable {

    static final Authority YORK = new Authority("york");
    static final String TENANT = "11111111-2222-3333-4444-555555555555";
    static final String SECOND_TENANT = "22222222-2222-3333-4444-555555555555";
    static final PersonId IRIS = new PersonId("aaaaaaaa-0000-4000-8000-000000000001");

    /** Soon tired of a silence, and not of a busy machine. */
    static final Patience SHORT =
            new Patience(
                    Duration.ofSeconds(8),
                    Duration.ofMillis(300),
                    Duration.ofSeconds(8),
                    Duration.ofSeconds(8));

    /** A letter to Iris about C-7. */
    static final Letter PING =
            new Letter(YORK, IRIS, Optional.of("C-7"), Optional.of("n-1"), Optional.of(Why.PINGED));

    /** A moment after whatever people do here. */
    static final Clock NOW = Clock.fixed(Instant.parse("2026-03-02T09:00:01Z"), ZoneOffset.UTC);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    final RecordingConversation conversation = new RecordingConversation();
    final KeptMailboxes mailboxes = new KeptMailboxes();
    final List<Refusal> turnedAway = new CopyOnWriteArrayList<>();
    final LocalConnector connector;
    final TeamsMessenger messenger;
    final Lanes lanes;
    private final MockMvc door;

    Teams() throws IOException {
        this(Patience.USUAL);
    }

    static Teams open() {
        try {
            return new Teams();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One in which Iris has been heard of, so that her mailbox has an address. */
    static Teams reached() {
        var teams = open();
        teams.hears(teams.activity("messageReaction"));
        return teams;
    }

    Teams(Patience patience) throws IOException {
        this(patience, Throttle.open());
    }

    Teams(Patience patience, Throttle throttle) throws IOException {
        this(patience, throttle, Paces.open());
    }

    Teams(Patience patience, Throttle throttle, Pace pace) throws IOException {
        connector = new LocalConnector();
        var wiring = new TeamsConfiguration();
        var json = new ActivityJson();
        var hosts = ServiceHosts.loopback();
        var refusals = new Refusals(turnedAway::add, InstantSource.system());
        lanes = new Lanes();
        var connectors = new Connectors(hosts, patience, _ -> _ -> {});
        var post = new Post(connectors, throttle, lanes, ObservationRegistry.NOOP);
        var adapter =
                wiring.teamsAdapter(
                        Teams::authorityOf,
                        refusals,
                        new Turnstile(NOW, pace, json, _ -> Language.ENGLISH),
                        _ -> Language.ENGLISH,
                        conversation,
                        mailboxes,
                        json,
                        post,
                        patience);
        messenger =
                (TeamsMessenger) wiring.messenger(conversation, mailboxes, post, json, patience);
        door =
                standaloneSetup(new MessagesController(json, adapter))
                        .addFilters(Door.unguarded(hosts, refusals))
                        .build();
    }

    /** The same for everything. */
    static Patience patience(Duration each) {
        return new Patience(each, each, each, each);
    }

    static Optional<Authority> authorityOf(String tenant) {
        return Optional.of(YORK).filter(_ -> Set.of(TENANT, SECOND_TENANT).contains(tenant));
    }

    MockHttpServletResponse post(String body) {
        return post(body.getBytes(UTF_8));
    }

    MockHttpServletResponse post(byte[] body) {
        try {
            var request =
                    MockMvcRequestBuilders.post("/api/messages")
                            .contentType(APPLICATION_JSON)
                            .content(body);
            return door.perform(request).andReturn().getResponse();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    MockMvc door() {
        return door;
    }

    MockHttpServletResponse hears(JsonNode activity) {
        return post(activity.toString());
    }

    /** What an invoke is answered with. */
    JsonNode answers(JsonNode invoke) {
        var response = hears(invoke);
        if (response.getStatus() != 200) {
            throw new AssertionError("status " + response.getStatus());
        }
        return json(new String(response.getContentAsByteArray(), UTF_8));
    }

    /** A line typed in Iris's private chat. */
    ObjectNode message(String text) {
        return activity("message").put("text", text).put("textFormat", "plain");
    }

    /** A button pressed there, on the card in message {@code m-7}. */
    ObjectNode press(String action) {
        var invoke = activity("invoke").put("name", "adaptiveCard/action").put("replyToId", "m-7");
        invoke.set("value", json("{\"action\": %s, \"trigger\": \"manual\"}".formatted(action)));
        return invoke;
    }

    ObjectNode activity(String type) {
        return (ObjectNode)
                json(
                        """
                        {"type": "%s", "id": "a-1", "timestamp": "2026-03-02T09:00:00.123Z",
                         "channelId": "msteams", "serviceUrl": "%s", "locale": "en-GB",
                         "from": {"id": "29:iris", "name": "Iris Reed", "aadObjectId": "%s"},
                         "recipient": {"id": "28:bot", "name": "Holdfast"},
                         "conversation": {"id": "chat-1", "conversationType": "personal", "tenantId": "%s"},
                         "channelData": {"tenant": {"id": "%s"}}}
                        """
                                .formatted(type, connector.url(), IRIS, TENANT, TENANT));
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }

    @Override
    public void close() {
        connector.close();
    }
}
