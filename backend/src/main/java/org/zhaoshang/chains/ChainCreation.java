package org.zhaoshang.chains;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Commands;
import org.zhaoshang.commands.Given;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Stamp;

/** A new chain (新建产业链), without links yet. */
record ChainCreation(
        String code,
        String name,
        @Nullable String nameEn,
        @Nullable String brand,
        String industry) implements Commands.Creation<Chain> {

    @Override
    public Chain create(Ledger ledger, Mistakes mistakes) {
        var chain = new Chain(
                code,
                name.strip(),
                Given.words(nameEn),
                Given.words(brand),
                industry,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Stamp.NONE);
        ChainRules.check(chain, ledger, mistakes);
        return chain;
    }
}
