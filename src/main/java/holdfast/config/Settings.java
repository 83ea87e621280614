package holdfast.config;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an administrator may set.
 *
 * @param data the folder of the SQLite file
 * @param policies a folder to read instead of the packaged policies
 * @param people a folder to read instead of the packaged people
 * @param calendar a folder to read instead of the packaged calendar
 */
@ConfigurationProperties("holdfast")
record Settings(
        @DefaultValue("data") Path data,
        Optional<String> policies,
        Optional<String> people,
        Optional<String> calendar) {}
