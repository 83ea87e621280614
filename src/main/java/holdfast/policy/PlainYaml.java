package holdfast.policy;

import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Keeps a file to the part of YAML that says each thing where it stands: no anchors, no tags. */
final class PlainYaml {

    private static final int DEEPEST = 20;

    private final Problems problems;
    private final Remarks remarks;
    private int depth;
    private int documents;

    PlainYaml(Problems problems, String text) {
        this.problems = problems;
        this.remarks = new Remarks(problems, text);
    }

    /** Notes what is not plain. Answers whether the rest can still be read. */
    boolean plain(Iterable<Event> events) {
        var readable = true;
        for (var event : events) {
            readable &= !(event instanceof AliasEvent);
            look(event);
            if (depth > DEEPEST) {
                note(event, "this is nested too deeply. A policy needs no more than four levels.");
                return false;
            }
        }
        return readable;
    }

    private void look(Event event) {
        switch (event) {
            case AliasEvent alias ->
                    note(
                            alias,
                            "'*%s' repeats another place. Write out what you mean."
                                    .formatted(alias.getAnchor()));
            case ScalarEvent scalar -> {
                lookAt(scalar, scalar.getTag() != null);
                remarks.look(scalar);
            }
            case CollectionStartEvent start -> {
                depth++;
                lookAt(start, start.getTag() != null);
            }
            case CollectionEndEvent _ -> depth--;
            case DocumentStartEvent start -> countDocument(start);
            default -> {}
        }
    }

    private void lookAt(NodeEvent event, boolean tagged) {
        if (event.getAnchor() != null) {
            note(event, "'&%s' is an anchor. Remove it.".formatted(event.getAnchor()));
        }
        if (tagged) {
            note(event, "a tag beginning with '!' stands here. Remove it.");
        }
    }

    private void countDocument(DocumentStartEvent start) {
        documents++;
        if (documents > 1) {
            note(start, "a second document starts here. Keep one policy in a file.");
        }
    }

    private void note(Event event, String text) {
        problems.note(event.getStartMark(), "", text);
    }
}
