package org.zhaoshang.audit;

import org.zhaoshang.shared.Text;

/** What was done could not be noted in time, since the store does not answer. */
public final class NotNoted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Text WORDS = new Text(
            "数据库连接中断，没能记入审计；操作可能已经生效，请恢复后查看，再决定是否重做",
            "the database is away and this could not be noted in the audit: it may have happened, so look before you try again");

    NotNoted() {
        super(WORDS.en());
    }

    public Text words() {
        return WORDS;
    }
}
