package holdfast.picture;

import holdfast.policy.Policy;
import holdfast.policy.Policy.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A council's process as a flow chart in SVG, for its procedure document: from the first talk,
 * stage by stage, to the end, with what runs beside. The same policy gives the same text to the
 * letter.
 */
public final class Picture {

    private static final String TITLE = "holdfast-title";
    private static final String DESCRIPTION = "holdfast-desc";

    /** What fits between the margins of an A4 page, in millimetres. */
    private static final double PAGE = 190;

    private final Policy policy;
    private final Words words;
    private final Walked walked;
    private final Optional<Way> way;
    private final Svg svg = new Svg();
    private final Drawing drawing = new Drawing(svg);

    private Picture(Policy policy, Optional<Way> way) {
        this.policy = policy;
        this.words = new Words(policy);
        this.way = way;
        this.walked = new Walked(way);
    }

    /** The process as the policy has it. */
    public static String of(Policy policy) {
        return new Picture(policy, Optional.empty()).draw();
    }

    /** The process, with one concern's way drawn in. */
    public static String of(Policy policy, Way way) {
        return new Picture(policy, Optional.of(way)).draw();
    }

    private String draw() {
        var chart = new Course(policy, words, walked).chart();
        var beside = new Sideline(policy, words, walked).boxes();
        var sheet = Sheet.of(Layout.of(chart), beside, head(), foot());
        begin(sheet);
        svg.words("title", title(), "id", TITLE);
        svg.words("desc", Heard.of(chart, beside), "id", DESCRIPTION);
        svg.put("rect", "width", sheet.width(), "height", sheet.height(), "fill", Ink.PAPER);
        drawing.block(sheet.head(), Sheet.MARGIN, Sheet.MARGIN);
        sheet.frame(chart.framed()).ifPresent(drawing::frame);
        sheet.flow().lines().stream()
                .sorted(Comparator.comparing(line -> line.arrow().walked()))
                .forEach(drawing::line);
        sheet.flow().spots().forEach(drawing::box);
        sheet.flow().lines().stream()
                .flatMap(line -> line.label().stream())
                .forEach(drawing::label);
        sheet.column().forEach(drawing::box);
        drawing.block(sheet.foot(), Sheet.MARGIN, sheet.bottom());
        return svg.close().toString();
    }

    private void begin(Sheet sheet) {
        var size = "0 0 %s %s".formatted(Svg.number(sheet.width()), Svg.number(sheet.height()));
        svg.open("svg", "xmlns", Svg.NAMESPACE, "viewBox", size, "role", "img");
        svg.attribute("width", Svg.number(PAGE) + "mm");
        svg.attribute("height", Svg.number(PAGE * sheet.height() / sheet.width()) + "mm");
        svg.attribute("aria-labelledby", TITLE);
        svg.attribute("aria-describedby", DESCRIPTION);
        svg.attribute("font-family", Svg.FONTS);
    }

    private String title() {
        return Paragraph.clean(
                way.map(each ->
                                words.say(
                                        "title.way", policy.council(), policy.title(), each.ref()))
                        .orElseGet(() -> words.say("title", policy.council(), policy.title())));
    }

    private List<Paragraph> head() {
        var head = new ArrayList<Paragraph>();
        head.add(Paragraph.of(Face.HEADING, policy.title()));
        head.add(Paragraph.of(Face.SUBHEADING, policy.council()));
        head.add(
                Paragraph.of(
                        Face.SMALL, words.say("head.source", policy.source(), policy.edition())));
        way.ifPresent(each -> head.add(Paragraph.of(Face.MARK, words.say("head.way", each.ref()))));
        return head;
    }

    private List<Paragraph> foot() {
        var concern = words.concern();
        return Stream.of(
                        Stream.of(
                                words.say("foot.days"),
                                words.say("foot.iro", concern, words.term(Term.STAGE)),
                                words.say("foot.lines")),
                        way.map(each -> words.say("foot.way", each.ref())).stream())
                .flatMap(each -> each)
                .map(sentence -> Paragraph.of(Face.SMALL, sentence))
                .toList();
    }
}
