package holdfast.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils an activity in one to four places, always the same way for the same seed. */
public record Mutation(long seed) {

    private static final List<String> ODD =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "1e3",
                    "9007199254740993",
                    "\"\"",
                    "\" \"",
                    "\"\\u0000\"",
                    "\"\\u202e\\ud83d\\ude00\"",
                    "\"../../etc\"",
                    "\"28:x\"",
                    "[]",
                    "{}",
                    "[null]",
                    "[[[{}]]]",
                    "{\"id\": null}",
                    "{\"id\": {\"id\": []}}",
                    "\"2026-02-30T25:61:00Z\"");

    public byte[] of(JsonNode sound) {
        var dice = new Random(seed);
        var activity = sound.deepCopy();
        for (var n = dice.nextInt(4); n >= 0; n--) {
            var parts = parts(activity);
            spoil(parts.get(dice.nextInt(parts.size())), dice);
        }
        var bytes = activity.toString().getBytes(UTF_8);
        if (dice.nextInt(10) == 0) {
            bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt();
        }
        return bytes;
    }

    private static List<ContainerNode<?>> parts(JsonNode node) {
        var parts = new ArrayList<ContainerNode<?>>();
        if (node instanceof ContainerNode<?> part) {
            parts.add(part);
            node.forEach(inner -> parts.addAll(parts(inner)));
        }
        return parts;
    }

    private static void spoil(ContainerNode<?> part, Random dice) {
        var odd = Teams.json(ODD.get(dice.nextInt(ODD.size())));
        switch (part) {
            case ObjectNode object when !object.isEmpty() -> {
                var names = object.propertyStream().map(it -> it.getKey()).toList();
                var name = names.get(dice.nextInt(names.size()));
                switch (dice.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set(name + "x", object.remove(name));
                    default -> object.set(name, odd);
                }
            }
            case ObjectNode object -> object.set("id", odd);
            case ArrayNode list -> list.add(odd);
            default -> throw new AssertionError(part);
        }
    }
}
