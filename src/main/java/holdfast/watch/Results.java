package holdfast.watch;

import holdfast.concern.Concern;
import holdfast.concern.Reference;
import holdfast.notice.Notice;
import holdfast.notice.Shown;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of everything that a round tried to send, to be kept with each concern. */
final class Results {

    private record Place(Authority authority, Reference ref) {}

    private final Map<Place, Map<String, List<Notice>>> notices = new HashMap<>();
    private final Map<Place, Map<PersonId, Shown>> shown = new HashMap<>();

    void put(Concern concern, String notice, Notice result) {
        notices.computeIfAbsent(place(concern), _ -> new LinkedHashMap<>())
                .computeIfAbsent(notice, _ -> new ArrayList<>())
                .add(result);
    }

    void show(Concern concern, PersonId person, String activity) {
        shown.computeIfAbsent(place(concern), _ -> new HashMap<>())
                .merge(person, new Shown(activity, concern.lastVisible()), Shown::with);
    }

    Map<String, List<Notice>> noticesOf(Concern concern) {
        return notices.getOrDefault(place(concern), Map.of());
    }

    Map<PersonId, Shown> shownOf(Concern concern) {
        return shown.getOrDefault(place(concern), Map.of());
    }

    private static Place place(Concern concern) {
        return new Place(concern.authority(), concern.ref());
    }
}
