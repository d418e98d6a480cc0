package org.zhaoshang.chains;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Text;

/** A link that is taken out of its chain; only one that nothing uses any more. */
record LinkRemoval(String code, String link, @Nullable Integer expectedVersion) implements ChainChange {

    @Override
    public Chain revise(Chain chain, Ledger ledger, Mistakes mistakes) {
        chain.link(link).map(found -> LinkUse.of(chain, found, ledger)).ifPresent(use -> check(use, mistakes));
        return chain.withLinks(
                Places.without(chain.links(), other -> other.code().equals(link)));
    }

    private static void check(LinkUse use, Mistakes mistakes) {
        if (!use.isNone()) {
            var words = use.words();
            mistakes.add(
                    Code.NOT_ALLOWED,
                    new Text(
                            "环节“%s”仍在使用，须先移走：%s".formatted(use.link().name(), words.zh()),
                            "the link %s is in use; first move %s"
                                    .formatted(use.link().code(), words.en())),
                    "link");
        }
    }
}
