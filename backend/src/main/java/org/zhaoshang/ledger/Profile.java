package org.zhaoshang.ledger;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Money;

/**
 * What a project is.
 *
 * @param major a major project (重大项目)
 * @param industry the industry's code
 * @param chain the chain's code
 * @param link the link's code, or the words of a ledger that names one we do not know yet (环节)
 * @param planned total planned investment (计划总投资)
 * @param agreement what was signed; null while nobody said
 * @param parent the project that an expansion expands
 */
public record Profile(
        String name,
        ProjectKind kind,
        boolean major,
        String industry,
        @Nullable String chain,
        @Nullable String link,
        @Nullable String investor,
        @Nullable Money planned,
        @Nullable Agreement agreement,
        @Nullable String parent) {

    public Profile withAgreement(@Nullable Agreement agreement) {
        return new Profile(name, kind, major, industry, chain, link, investor, planned, agreement, parent);
    }
}
