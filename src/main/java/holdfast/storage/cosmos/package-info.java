/** Keeps the documents in Azure Cosmos DB: the store two nodes of Holdfast share. */
@NullMarked
@NamedInterface("cosmos")
package holdfast.storage.cosmos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
