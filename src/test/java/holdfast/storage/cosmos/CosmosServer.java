package holdfast.storage.cosmos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server that speaks Cosmos DB's protocol, as a process of its own, in memory. */
final class CosmosServer implements AutoCloseable {

    private static final Path LIBRARY =
            Path.of("target/cosmos/node_modules/@vercel/cosmosdb-server/lib/index.js");

    /** It ends with its standard input, so that it never outlives whoever started it. */
    private static final String SCRIPT =
            """
            const server = require(process.argv[1]).createHttpServer({keepAlive: true});
            server.keepAliveTimeout = 0;
            server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
            process.stdin.on('end', () => process.exit(0)).resume();
            """;

    private final Process process;
    private final URI address;

    private CosmosServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static CosmosServer started() {
        if (Files.notExists(LIBRARY)) {
            throw new IllegalStateException(
                    "Run 'mvn generate-test-resources' first: it fetches the server.");
        }
        try {
            var process =
                    new ProcessBuilder("node", "-e", SCRIPT, LIBRARY.toAbsolutePath().toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var server = new CosmosServer(process, URI.create("http://127.0.0.1:" + port(process)));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static String port(Process process) throws IOException {
        var said = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (said == null || !said.startsWith("port ")) {
            process.destroy();
            throw new IllegalStateException("The server did not start: " + said);
        }
        return said.substring(5);
    }
}
