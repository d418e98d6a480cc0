package org.zhaoshang.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/**
 * A review before admission (评审), by the district or a third party (第三方).
 *
 * @param verdict what it decided about admission; null for an opinion that decides nothing
 * @param reference unique among the project's reviews where given, so that recording twice records once
 */
public record Review(
        LocalDate on,
        String reviewer,
        boolean thirdParty,
        @Nullable Verdict verdict,
        @Nullable String conclusion,
        @Nullable BigDecimal score,
        @Nullable String reference,
        Map<String, Object> extra) {

    /** Whether a project may be signed (准入). */
    public enum Verdict implements Labelled {
        ADMITTED("准入", "Admitted"),
        DEFERRED("暂缓", "Deferred"),
        REFUSED("不予准入", "Refused");

        private final Text label;

        Verdict(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
