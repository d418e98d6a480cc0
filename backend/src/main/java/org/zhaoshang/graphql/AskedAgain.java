package org.zhaoshang.graphql;

import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Readers;
import org.zhaoshang.web.PublicAddress;

/** Asks for something later as whoever asks for it now (代为再问): as somebody who may see the same, at the address they came by. */
@Component
public class AskedAgain {

    private final Readers readers;
    private final PublicAddress publicAddress;

    AskedAgain(Readers readers, PublicAddress publicAddress) {
        this.readers = readers;
        this.publicAddress = publicAddress;
    }

    public <V> Callable<V> asNow(Callable<V> question) {
        return readers.asNow(publicAddress.asNow(question));
    }
}
