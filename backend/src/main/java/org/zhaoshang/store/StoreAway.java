package org.zhaoshang.store;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/** The database does not answer (数据库中断): what was asked for is not to be had now, or nobody knows whether it was written. */
public final class StoreAway extends RuntimeException {

    /** What became of what was asked for. */
    public enum Outcome {
        /** Only asked: there was nothing to write. */
        NOT_READ(new Text("数据库连接中断，这部分暂时读不到，请稍后再试", "the database is away: this cannot be read now, try again later")),

        /** Surely nothing of it happened. */
        NOT_WRITTEN(new Text(
                "数据库连接中断，暂不能保存；这次什么都没有写入，请稍后再试",
                "the database is away and nothing can be saved: nothing of this was written, try again later")),

        /** All of it happened, or nothing; when the database is back, it shows. */
        UNKNOWN(new Text(
                "数据库在写入时中断，结果未知（要么全部写入，要么全部没有）；恢复后会自动确定，请届时查看，再决定是否重做",
                "the database went away while this was written: all of it is there or nothing; it will show once the"
                        + " database is back, so look before you try again"));

        private final Text words;

        Outcome(Text words) {
            this.words = words;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    StoreAway(Outcome outcome, @Nullable Throwable cause) {
        super(outcome.words.en(), cause);
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Text words() {
        return outcome.words;
    }
}
