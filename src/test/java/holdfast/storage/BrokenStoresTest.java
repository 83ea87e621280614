package holdfast.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;

import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A contract earns its place by failing against a store broken on purpose. */
class BrokenStoresTest {

    private static final String BREAKAGE = "holdfast.breakage";

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakages")
    void each_breakage_is_found_out(Breakage breakage) {
        var demand = selectMethod(BrokenStore.class, breakage.caughtBy());

        run(demand, breakage.what())
                .assertThatEvents()
                .haveExactly(1, finishedWithFailure(instanceOf(AssertionError.class)));
    }

    static Stream<Breakage> breakages() {
        return Breakage.ALL.stream();
    }

    @Test
    void each_demand_finds_out_a_breakage_and_passes_a_sound_store() {
        var passed = run(selectClass(BrokenStore.class), "none").succeeded().stream();

        assertThat(passed.map(it -> it.getTestDescriptor().getDisplayName().replace("()", "")))
                .containsExactlyInAnyOrderElementsOf(
                        Breakage.ALL.stream().map(Breakage::caughtBy).distinct().toList());
    }

    private static Events run(DiscoverySelector demands, String breakage) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(demands)
                .configurationParameter(BREAKAGE, breakage)
                .execute()
                .testEvents();
    }

    /** Run by the tests above only, with a breakage or with none. */
    static class BrokenStore implements DocumentStoreContract {

        @TempDir Path data;
        private SqliteStore sound;
        private SqliteStore soundNode;
        private DocumentStore store;
        private DocumentStore otherNode;
        private UnaryOperator<DocumentStore> broken = UnaryOperator.identity();

        @RegisterExtension
        final BeforeEachCallback chosen =
                context -> {
                    var what = context.getConfigurationParameter(BREAKAGE).orElseThrow();
                    Breakage.ALL.stream()
                            .filter(it -> it.what().equals(what))
                            .forEach(it -> broken = it.broken());
                };

        @BeforeEach
        void start() {
            sound = SqliteStore.in(data);
            soundNode = SqliteStore.in(data);
            store = broken.apply(sound);
            otherNode = broken.apply(soundNode);
        }

        @AfterEach
        void stop() {
            soundNode.close();
            sound.close();
        }

        @Override
        public DocumentStore store() {
            return store;
        }

        @Override
        public DocumentStore otherNode() {
            return otherNode;
        }
    }
}
