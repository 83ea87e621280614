package holdfast.picture;

import java.util.List;
import java.util.Set;

/**
 * The boxes and lines of a council's process, before they are given their places.
 *
 * @param framed the boxes that the limit of the whole process spans
 */
record Chart(List<Box> boxes, List<Arrow> arrows, Set<String> framed) {

    Chart {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        framed = Set.copyOf(framed);
    }
}
