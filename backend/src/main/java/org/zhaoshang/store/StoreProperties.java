package org.zhaoshang.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the records are kept.
 *
 * @param mongodbUri a MongoDB replica set; the embedded server where there is none
 * @param dataDir the embedded server's folder
 * @param demo whether an empty embedded store gets the demonstration ledger
 */
@ConfigurationProperties("zhaoshang")
record StoreProperties(
        @Nullable String mongodbUri,
        @DefaultValue("data") Path dataDir,
        @DefaultValue("true") boolean demo) {

    Optional<String> remote() {
        return Optional.ofNullable(mongodbUri).filter(uri -> !uri.isBlank());
    }
}
