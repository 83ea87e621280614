package holdfast.picture;

import static java.util.Objects.requireNonNull;

import holdfast.picture.Arrow.End;
import holdfast.picture.Arrow.Kind;
import holdfast.picture.Arrow.Side;
import holdfast.picture.Placed.Line;
import holdfast.picture.Placed.Point;
import holdfast.picture.Placed.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Gives the boxes of a chart their places and its lines their ways, by Eclipse's layered layout.
 */
final class Layout {

    private final Chart chart;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<End, ElkPort> ports = new LinkedHashMap<>();
    private final Map<Arrow, ElkEdge> edges = new LinkedHashMap<>();

    private Layout(Chart chart) {
        this.chart = chart;
    }

    static Placed of(Chart chart) {
        var layout = new Layout(chart);
        layout.build();
        new RecursiveGraphLayoutEngine().layout(layout.graph, new BasicProgressMonitor());
        return layout.placed();
    }

    private void build() {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID)
                .setProperty(LayeredOptions.DIRECTION, Direction.DOWN)
                .setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL)
                .setProperty(LayeredOptions.RANDOM_SEED, 1)
                .setProperty(LayeredOptions.PADDING, new ElkPadding(0))
                .setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false)
                .setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0)
                .setProperty(LayeredOptions.SPACING_EDGE_NODE, 30.0)
                .setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0)
                .setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 18.0)
                .setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 9.0)
                .setProperty(
                        LayeredOptions.NODE_PLACEMENT_STRATEGY,
                        NodePlacementStrategy.NETWORK_SIMPLEX)
                .setProperty(
                        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
                        OrderingStrategy.NODES_AND_EDGES);
        chart.boxes().forEach(this::node);
        chart.arrows().forEach(this::edge);
    }

    private void node(Box box) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.put(box.id(), node);
    }

    private void edge(Arrow arrow) {
        var from = port(arrow.from());
        var edge = ElkGraphUtil.createSimpleEdge(from, port(arrow.to()));
        edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, straightness(arrow));
        edges.put(arrow, edge);
    }

    /** The main line first, then what leaves it when time runs out. */
    private static int straightness(Arrow arrow) {
        return switch (arrow.from().side()) {
            case TOP, BOTTOM -> 100;
            case TOP_RIGHT, BOTTOM_RIGHT -> 20;
            case LEFT -> 1;
        };
    }

    private ElkPort port(End end) {
        return ports.computeIfAbsent(end, this::fresh);
    }

    private ElkPort fresh(End end) {
        var node = requireNonNull(nodes.get(end.box()));
        var port = ElkGraphUtil.createPort(node);
        var main = Math.min(Box.LEFT, node.getWidth()) / 2;
        var right = node.getWidth() > Box.LEFT ? Box.LEFT + Box.RIGHT / 2 : node.getWidth() * 0.85;
        port.setProperty(LayeredOptions.PORT_SIDE, side(end.side()));
        switch (end.side()) {
            case TOP -> port.setLocation(main, 0);
            case TOP_RIGHT -> port.setLocation(right, 0);
            case BOTTOM -> port.setLocation(main, node.getHeight());
            case BOTTOM_RIGHT -> port.setLocation(right, node.getHeight());
            case LEFT -> port.setLocation(0, node.getHeight() / 2);
        }
        return port;
    }

    private static PortSide side(Side side) {
        return switch (side) {
            case TOP, TOP_RIGHT -> PortSide.NORTH;
            case BOTTOM, BOTTOM_RIGHT -> PortSide.SOUTH;
            case LEFT -> PortSide.WEST;
        };
    }

    private Placed placed() {
        var spots = new LinkedHashMap<String, Spot>();
        for (var box : chart.boxes()) {
            var node = requireNonNull(nodes.get(box.id()));
            spots.put(box.id(), new Spot(box, node.getX(), node.getY()));
        }
        var lines =
                chart.arrows().stream()
                        .filter(arrow -> arrow.kind() != Kind.UNDRAWN)
                        .map(arrow -> new Line(arrow, points(requireNonNull(edges.get(arrow)))))
                        .toList();
        return new Placed(
                List.copyOf(spots.values()),
                Lane.shared(lines),
                graph.getWidth(),
                graph.getHeight());
    }

    private static List<Point> points(ElkEdge edge) {
        return edge.getSections().stream()
                .flatMap(section ->
                        Stream.of(
                                        Stream.of(
                                                new Point(
                                                        section.getStartX(), section.getStartY())),
                                        section.getBendPoints().stream()
                                                .map(bend -> new Point(bend.getX(), bend.getY())),
                                        Stream.of(new Point(section.getEndX(), section.getEndY())))
                                .flatMap(each -> each))
                .toList();
    }
}
