package holdfast.conversation;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Buckinghamshire's people in their chats, opened before each specification and closed after it.
 */
abstract class OpenChats {

    @TempDir Path data;
    Chats chats;

    @BeforeEach
    void opensChats() {
        chats = new Chats(data);
    }

    @AfterEach
    void closesChats() {
        chats.close();
    }
}
