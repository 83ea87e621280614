package holdfast.picture;

import static java.util.stream.Collectors.joining;

import holdfast.picture.Placed.Point;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A drawing in SVG as it is written; whatever it is given becomes text or a value, never markup.
 */
final class Svg {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Fonts made to one measure, so that the picture looks the same wherever one of them is. */
    static final String FONTS = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Svg() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element, with its attributes as names and values in turn. */
    Svg open(String name, Object... attributes) {
        return write(() -> {
            xml.writeCharacters("\n");
            start(name, attributes);
        });
    }

    /** One more attribute of the element just opened. */
    void attribute(String name, String value) {
        write(() -> xml.writeAttribute(name, value));
    }

    /** An element without content. */
    Svg put(String name, Object... attributes) {
        return open(name, attributes).close();
    }

    /** An element that holds text alone. */
    Svg words(String name, String content, Object... attributes) {
        return open(name, attributes).content(content).close();
    }

    /** An element within a line of text. */
    Svg span(String content, Object... attributes) {
        return write(() -> start("tspan", attributes)).content(content).close();
    }

    Svg content(String content) {
        return write(() -> xml.writeCharacters(content));
    }

    Svg close() {
        return write(xml::writeEndElement);
    }

    @Override
    public String toString() {
        return text.toString().strip() + "\n";
    }

    private void start(String name, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i].toString(), value(attributes[i + 1]));
        }
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** A length to a tenth, the same on every machine. */
    static String number(double number) {
        var rounded =
                BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** Corners as an attribute has them. */
    static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(joining(" "));
    }

    private Svg write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
