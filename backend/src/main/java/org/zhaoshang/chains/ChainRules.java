package org.zhaoshang.chains;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Text;

/** What must hold of every chain, however it came to be as it is. */
final class ChainRules {

    private ChainRules() {}

    static void check(Chain chain, Ledger ledger, Mistakes mistakes) {
        mistakes.required(chain.name(), "name");
        mistakes.known(ledger, Industry.class, chain.industry(), "industry");
    }

    /** A link of this chain. */
    static void checkLink(Chain chain, String link, Mistakes mistakes, String field) {
        if (chain.link(link).isEmpty()) {
            mistakes.add(
                    Code.UNKNOWN_REFERENCE,
                    new Text(
                            "产业链“%s”没有环节 %s".formatted(chain.name(), link),
                            "the chain %s has no link %s".formatted(chain.code(), link)),
                    field);
        }
    }

    /** An import finds a link by its words, so no two links of a chain may share any. */
    static void checkWords(Chain chain, Chain.Link link, Mistakes mistakes) {
        for (var other : chain.links()) {
            if (other.code().equals(link.code())) {
                continue;
            }
            var taken = words(other).map(ChainRules::key).toList();
            if (taken.contains(key(link.name()))) {
                mistakes.add(Code.ALREADY_EXISTS, taken(link.name(), other), "name");
            }
            link.aliases().stream()
                    .filter(alias -> taken.contains(key(alias)))
                    .forEach(alias -> mistakes.add(Code.ALREADY_EXISTS, taken(alias, other), "aliases", alias));
        }
    }

    private static Stream<String> words(Chain.Link link) {
        return Stream.concat(
                Stream.of(link.code(), link.name(), link.nameEn()).filter(Objects::nonNull), link.aliases().stream());
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static Text taken(String words, Chain.Link other) {
        return new Text(
                "“%s”已指环节“%s”".formatted(words, other.name()),
                "\"%s\" means the link %s already".formatted(words, other.code()));
    }
}
