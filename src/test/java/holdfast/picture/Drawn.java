package holdfast.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as any program reads it. */
final class Drawn {

    private final Element root;

    private Drawn(Element root) {
        this.root = root;
    }

    static Drawn of(String svg) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var source = new InputSource(new StringReader(svg));
            return new Drawn(factory.newDocumentBuilder().parse(source).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A rectangle; of a text, what it takes at most. */
    record Area(String what, double x, double y, double right, double bottom) {

        boolean overlaps(Area other) {
            return x < other.right && other.x < right && y < other.bottom && other.y < bottom;
        }

        boolean holds(Area other) {
            return x <= other.x && other.right <= right && y <= other.y && other.bottom <= bottom;
        }
    }

    Element root() {
        return root;
    }

    Area paper() {
        var size =
                Arrays.stream(root.getAttribute("viewBox").split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        return new Area("paper", size[0], size[1], size[2], size[3]);
    }

    List<Element> elements(String name) {
        return list(root.getElementsByTagName(name)).toList();
    }

    /** The group of a box. */
    Optional<Element> box(String id) {
        return groups().filter(group -> group.getAttribute("id").equals("holdfast-" + id))
                .findFirst();
    }

    Stream<Element> groups() {
        return elements("g").stream().filter(group -> group.hasAttribute("id"));
    }

    /** All that a box, or the whole, says, its lines joined. */
    static String text(Element within) {
        return String.join(
                " ",
                list(within.getElementsByTagName("text"))
                        .map(Node::getTextContent)
                        .map(String::strip)
                        .toList());
    }

    static Area outline(Element group) {
        var id = group.getAttribute("id");
        var shape = list(group.getChildNodes()).findFirst().orElseThrow();
        if (shape.getTagName().equals("rect")) {
            var x = number(shape, "x");
            var y = number(shape, "y");
            return new Area(id, x, y, x + number(shape, "width"), y + number(shape, "height"));
        }
        var points = points(shape);
        return new Area(
                id,
                points.stream().mapToDouble(p -> p[0]).min().orElseThrow(),
                points.stream().mapToDouble(p -> p[1]).min().orElseThrow(),
                points.stream().mapToDouble(p -> p[0]).max().orElseThrow(),
                points.stream().mapToDouble(p -> p[1]).max().orElseThrow());
    }

    static Stream<Area> texts(Element within) {
        return list(within.getElementsByTagName("text")).map(Drawn::area);
    }

    /** The straight pieces of every line. */
    List<Area> pieces() {
        var pieces = new ArrayList<Area>();
        for (var line : elements("polyline")) {
            var points = points(line);
            for (int i = 1; i < points.size(); i++) {
                var a = points.get(i - 1);
                var b = points.get(i);
                pieces.add(
                        new Area(
                                line.getAttribute("points"),
                                Math.min(a[0], b[0]),
                                Math.min(a[1], b[1]),
                                Math.max(a[0], b[0]),
                                Math.max(a[1], b[1])));
            }
        }
        return pieces;
    }

    private static Area area(Element text) {
        var size = number(text, "font-size");
        var width =
                list(text.getChildNodes(), Node.class)
                        .mapToDouble(part ->
                                size * Widths.of(part.getTextContent(), part instanceof Element))
                        .sum();
        var middle =
                text.getParentNode() instanceof Element parent
                        && parent.getAttribute("text-anchor").equals("middle");
        var x = number(text, "x") - (middle ? width / 2 : 0);
        var y = number(text, "y");
        return new Area(text.getTextContent(), x, y - 0.75 * size, x + width, y + 0.22 * size);
    }

    private static List<double[]> points(Element shape) {
        return Arrays.stream(shape.getAttribute("points").split(" "))
                .map(pair ->
                        Arrays.stream(pair.split(",")).mapToDouble(Double::parseDouble).toArray())
                .toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Stream<Element> list(NodeList nodes) {
        return list(nodes, Element.class);
    }

    private static <T> Stream<T> list(NodeList nodes, Class<T> kind) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
